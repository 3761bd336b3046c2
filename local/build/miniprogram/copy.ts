import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, put, readJson } from '../files';

/** Copies everything that is not a script; JSON without its blanks. */
export function copyRest(source: string, out: string): void {
  for (const file of filesBelow(source)) {
    if (/\.(ts|md)$/.test(file)) continue;

    const from = path.join(source, file);
    const content = file.endsWith('.json') ? JSON.stringify(readJson(from)) : fs.readFileSync(from);
    put(path.join(out, file), content);
  }
}
