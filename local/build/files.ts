import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder, as sorted paths with forward slashes, relative to it; none when it is absent. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];

  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export function readText(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** Parses a JSON file; throws with the file's name when it is not JSON. */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readText(file)) as T;
  } catch (cause) {
    throw new Error(`${file} 不是有效的 JSON`, { cause });
  }
}

/** Writes a file and the folders above it. */
export function put(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

export function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Makes a folder anew: `make` fills one beside it, which takes its place only when all went well. So a
 * build that fails leaves the last good result to those who are using it.
 */
export async function renewFolder<T>(folder: string, make: (fresh: string) => Promise<T>): Promise<T> {
  const fresh = `${folder}.making`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { recursive: true });
  const result = await make(fresh);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(fresh, folder);

  return result;
}
