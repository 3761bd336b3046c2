import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, isFile, put, readText } from './files';
import type { Part } from './part';
import type { Place } from './place';

/** Every part also depends on how it is built and on the packages that are installed. */
const always = ['local/build', 'package-lock.json', 'tsconfig.json'];

/** A hash over the names and contents of everything a part is made of. */
export function fingerprint(part: Part, place: Place): string {
  const hash = createHash('sha256').update(
    `${process.version}\0${place.environment ?? ''}\0${place.speech ?? ''}`,
  );

  const inputs = part.inputs.map((input) => [place.root, input] as const);
  const tools = [...(part.tools ?? []), ...always].map((input) => [place.house, input] as const);
  for (const [base, input] of [...inputs, ...tools]) {
    const start = path.join(base, input);
    const files = isFile(start) ? [''] : filesBelow(start);
    for (const file of files) {
      if (file.endsWith('.test.ts')) continue;
      hash.update(`${input}/${file}\0`).update(fs.readFileSync(path.join(start, file)));
    }
  }

  return hash.digest('hex');
}

const stampOf = (part: Part, place: Place): string => path.join(place.dist, '.built', part.name);

/** Whether the result on disk was made from exactly these sources. */
export function isUnchanged(part: Part, place: Place, print: string): boolean {
  const stamp = stampOf(part, place);

  return isFile(stamp) && readText(stamp) === print && fs.existsSync(path.join(place.dist, part.output));
}

/** Remembers what the result was made from. */
export function remember(part: Part, place: Place, print: string): void {
  put(stampOf(part, place), print);
}

/** Forgets it, so that an interrupted build is never taken for a finished one. */
export function forget(part: Part, place: Place): void {
  fs.rmSync(stampOf(part, place), { force: true });
}
