import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const phone = 'miniprogram';

/** WeChat drops what no page names when it takes the package; so nothing is built that no page names. */
test('every component of the phone is named by a page or another component', () => {
  const declared = (readdirSync(phone, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(phone, file), 'utf8'))
    .join('\n');
  const components = readdirSync(join(phone, 'components')).filter((name) =>
    existsSync(join(phone, 'components', name, `${name}.json`)),
  );
  expect(components.length).toBeGreaterThan(10);
  expect(components.filter((name) => !declared.includes(`/${name}/${name}"`))).toEqual([]);
});
