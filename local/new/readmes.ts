import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rooms, wordsOf } from './folders';

const [begin, end] = ['<!-- folders -->', '<!-- /folders -->'];

function foldersOf(root: string, room: string): readonly string[] {
  return readdirSync(join(root, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Folders of a room that no list of words knows. */
export function unnamed(root: string, room: string): readonly string[] {
  return foldersOf(root, room).filter((folder) => wordsOf(room, folder) === undefined);
}

/** The page of a room: what people wrote, with the table of its folders between two marks made anew. */
export function readmeOf(root: string, room: string): string {
  const file = join(root, room, 'README.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `# ${room}\n\n${begin}\n${end}\n`;
  const rows = foldersOf(root, room).map((folder) => `| \`${folder}/\` | ${wordsOf(room, folder) ?? ''} |`);
  const table = ['', '| folder | holds |', '|---|---|', ...rows, ''].join('\n');
  const [before = '', rest = ''] = text.split(begin);

  return `${before}${begin}\n${table}\n${end}${rest.split(end)[1] ?? '\n'}`;
}

if (resolve(process.argv[1] ?? '').endsWith('readmes.ts'))
  for (const room of rooms)
    writeFileSync(join(process.cwd(), room, 'README.md'), readmeOf(process.cwd(), room));
