import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is new, or lines that go into one that is there, before the first line or part of a line that is named. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly before: string; readonly insert: string };

/** Something that the person who asked can put right. */
export class NewRefused extends Error {}

/**
 * Carries edits out, all or none.
 * @param root the repository
 * @returns the files, new ones first
 * @throws NewRefused where a file is there already, or a place in one is not
 */
export function carryOut(root: string, edits: readonly Edit[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const edit of edits) {
    const path = join(root, edit.file);
    if ('text' in edit) {
      if (existsSync(path)) throw new NewRefused(`${edit.file} 已经有了，请换一个名字。`);
      texts.set(edit.file, edit.text);
      continue;
    }
    const text = texts.get(edit.file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const at = text.indexOf(edit.before);
    if (at < 0)
      throw new NewRefused(`${edit.file} 里找不到“${edit.before.trim()}”，请照 CONTRIBUTING.md 手写。`);
    texts.set(edit.file, text.slice(0, at) + edit.insert + text.slice(at));
  }
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  return [...texts.keys()];
}
