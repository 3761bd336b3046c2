import type { PaperDocument } from '../../domain/documents/blocks';
import type { Draws } from './character-map';

const note = '〓 代表字库里暂时没有的字，以身份证件上的写法为准。';

/** What nobody sees: direction marks, joiners, variation selectors, tabs and line ends. */
const unseen = /[\p{Cf}\p{Cc}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const signs = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A sign with what belongs to it, as it is drawn; 〓 where one of its parts cannot be. */
function drawn(sign: string, draws: Draws): string {
  const parts = [...sign].filter((part) => !unseen.test(part) || /[\t\n\r]/.test(part));
  const isWhole = parts.every((part) => /[\t\n\r]/.test(part) || draws(part.codePointAt(0) ?? 0));

  return isWhole ? parts.join('') : '〓';
}

function shown(text: string, draws: Draws): string {
  return [...signs.segment(text.normalize('NFC'))].map(({ segment }) => drawn(segment, draws)).join('');
}

/** Every text in what a document holds, whatever its shape. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => withTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;

  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, change)]));
}

/** The same with every text as the typeface draws it: 〓 where it cannot. */
export function shownTexts<Value>(value: Value, draws: Draws): Value {
  return withTexts(value, (text) => shown(text, draws)) as Value;
}

/**
 * A character the typeface cannot draw would be an empty box. The typeface itself is asked; what it lacks is printed as
 * 〓 and explained in the foot.
 * @returns the same document where nothing is missing
 */
export function replaceMissingCharacters(document: PaperDocument, draws: Draws): PaperDocument {
  const before = JSON.stringify(document);
  const after = shownTexts(document, draws);
  if (JSON.stringify(after) === before) return document;
  const isMissing = (JSON.stringify(after).match(/〓/g)?.length ?? 0) > (before.match(/〓/g)?.length ?? 0);

  return isMissing ? { ...after, foot: [after.foot, note].filter(Boolean).join('\n') } : after;
}
