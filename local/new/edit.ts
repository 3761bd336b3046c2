import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is new, or lines that go into one that is there: before or behind the first place that is named, or at its end. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly before: string; readonly insert: string }
  | { readonly file: string; readonly after: string; readonly insert: string }
  | { readonly file: string; readonly append: string };

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
    if ('append' in edit) {
      texts.set(edit.file, text + edit.append);
      continue;
    }
    const place = 'after' in edit ? edit.after : edit.before;
    const found = text.indexOf(place);
    if (found < 0)
      throw new NewRefused(`${edit.file} 里找不到“${place.trim()}”，请照 CONTRIBUTING.md 手写。`);
    const at = 'after' in edit ? found + place.length : found;
    texts.set(edit.file, text.slice(0, at) + edit.insert + text.slice(at));
  }
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  return [...texts.keys()];
}
