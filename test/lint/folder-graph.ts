import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** An import between two files, by their paths from the root of the repository. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const isSource = /\.(ts|vue|mjs)$/;
const isTest = /\.test\.ts$|\.d\.ts$|\/testing\/|\/testing\.ts$/;

/** The sources below a folder, tests left out. */
export function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => posix.join(folder, String(name)))
    .filter((path) => isSource.test(path) && !isTest.test(path) && statSync(path).isFile());
}

function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.vue')) return text;

  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

const endings = ['', '.ts', '.vue', '.mjs', '/index.ts'];

/** Every relative import of a file that leads to a file, type imports too. */
export function arrowsFrom(path: string): readonly Arrow[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(path), true, true);

  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), fileName);
    const found = endings.map((end) => target + end).find((one) => existsSync(one) && statSync(one).isFile());

    return found === undefined || isTest.test(found) ? [] : [{ from: path, to: found }];
  });
}

/** The folders that each folder directly below `room` imports from. */
export function folderArrows(
  room: string,
  arrows: readonly Arrow[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const leads = new Map<string, Set<string>>();
  const folderOf = (path: string) => {
    const [folder, below] = path.startsWith(`${room}/`) ? path.slice(room.length + 1).split('/') : [];

    return below === undefined ? undefined : folder;
  };
  for (const { from, to } of arrows) {
    const [start, end] = [folderOf(from), folderOf(to)];
    if (start === undefined || end === undefined || start === end) continue;
    leads.set(start, (leads.get(start) ?? new Set()).add(end));
  }

  return leads;
}

/** A ring of folders, from one of them back to it; `null` where there is none. */
export function ringIn(leads: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (folder: string, way: readonly string[]): readonly string[] | null => {
    const seen = way.indexOf(folder);
    if (seen >= 0) return [...way.slice(seen), folder];
    if (done.has(folder)) return null;
    for (const next of leads.get(folder) ?? []) {
      const ring = walk(next, [...way, folder]);
      if (ring) return ring;
    }
    done.add(folder);

    return null;
  };
  for (const folder of leads.keys()) {
    const ring = walk(folder, []);
    if (ring) return ring;
  }

  return null;
}
