import type { Kind } from './ask';
import { camel, kebabOf } from './name';

/** A register: its declaration and its place in the list. */
export const ledger: Kind = {
  usage: 'ledger home-visits 上门走访',
  told: ['domain/ledgers/ledgers.test.ts', 'local/sample/ledgers', 'cloudfunctions/ledger/ledgers.test.ts'],
  edits({ name: given, title }) {
    const name = kebabOf(given);
    const text = `import * as privacy from '../vocabulary/privacy';
import { day, text } from './kit/fields';
import { ledger } from './kit/ledger';

/** ${title}: what was done, on which day, by whom. */
export const ${camel(name)} = ledger({
  name: '${name.replaceAll('-', '_')}',
  title: '${title}',
  group: 'outreach',
  purpose: '${title}：哪天、做了什么、谁做的。',
  fields: {
    doneOn: day('日期', { width: 7 }),
    what: text('做了什么', 200, privacy.plain, { width: 20, searched: true }),
    who: text('谁做的', 20, privacy.plain, { width: 8 }),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ doneOn, what }) => \`\${doneOn} \${what}\`,
  closing: '作废',
  retention: { years: 5, after: 'day' },
});
`;

    return [
      { file: `domain/ledgers/${name}.ts`, text },
      {
        file: 'domain/ledgers/all.ts',
        before: 'import { inspections }',
        insert: `import { ${camel(name)} } from './${name}';\n`,
      },
      { file: 'domain/ledgers/all.ts', before: '];', insert: `  ${camel(name)},\n` },
    ];
  },
};
