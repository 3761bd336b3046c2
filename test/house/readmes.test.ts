import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms } from '../../local/new/folders';
import { readmeOf, unnamed } from '../../local/new/readmes';

const root = process.cwd();

test.each(rooms)('the page of %s names every folder, and says what is so: npm run readmes', (room) => {
  expect(unnamed(root, room)).toEqual([]);
  expect(readFileSync(join(root, room, 'README.md'), 'utf8')).toBe(readmeOf(root, room));
});
