import path from 'node:path';
import { filesBelow, isFile, put, readText } from '../files';

const sheet = 'miniprogram_npm/tdesign-miniprogram/icon/icon.wxss';
const rule = /\.t-icon-([a-z0-9-]+):before\{content:'[^']*';?\}\n?/g;

/**
 * Drops the rules of icons that no file names: TDesign's icon sheet holds over 2,000 glyphs, 110 KB.
 * A name counts as used when it stands anywhere as a word, so a name chosen at run time is kept too.
 * Gives how many rules were kept and dropped.
 */
export function pruneGlyphs(out: string): { kept: number; dropped: number } {
  const file = path.join(out, sheet);
  if (!isFile(file)) return { kept: 0, dropped: 0 };

  const words = wordsIn(out);
  let kept = 0;
  let dropped = 0;
  const text = readText(file).replace(rule, (whole, name: string) => {
    const used = words.has(name) || isBuiltFromParts(name, words);
    if (used) kept += 1;
    else dropped += 1;

    return used ? whole : '';
  });
  put(file, text);

  return { kept, dropped };
}

/** TDesign builds some names as `'minus-' + …` or `… + '-filled'`. */
function isBuiltFromParts(name: string, words: ReadonlySet<string>): boolean {
  const stem = /^(.+)-filled$/.exec(name)?.[1];
  if (stem && words.has(stem)) return true;

  return /^(minus|check)-(circle|rectangle)(-filled)?$/.test(name);
}

function wordsIn(out: string): Set<string> {
  const words = new Set<string>();
  for (const file of filesBelow(out)) {
    if (!/\.(js|wxml|wxs)$/.test(file)) continue;
    for (const [word] of readText(path.join(out, file)).matchAll(/[a-z][a-z0-9]*(-[a-z0-9]+)*/g)) {
      words.add(word);
    }
  }

  return words;
}
