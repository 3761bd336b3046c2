import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplesPage } from '../testing/samples-page';

test('the page of finished samples is what the moulds write today', () => {
  expect(readFileSync(join(process.cwd(), 'docs', 'summaries.zh.md'), 'utf8')).toBe(samplesPage());
});
