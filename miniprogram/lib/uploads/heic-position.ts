import { emptyPlace, standsAt } from './camera-notes';

/** How notes of a camera begin, wherever a HEIC keeps them. */
const notes = ['II*\0\b\0\0\0', 'MM\0*\0\0\0\b'];
const words = { begin: '<x:xmpmeta', end: '</x:xmpmeta>' };
const firstSigns = [...notes, words.begin].map((signs) => signs.charCodeAt(0));

function endOfWords(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (standsAt(bytes, at, words.end)) return at;

  return bytes.length;
}

/**
 * A HEIC without its place; everything else stays byte for byte, so that every box ends where it is said to end. Its
 * notes are looked for by how they begin: a box may name their place in several ways.
 * @returns null where it says nothing of a place
 */
export function heicWithoutPosition(given: Uint8Array): Uint8Array | null {
  const bytes = given.slice();
  let isChanged = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!firstSigns.includes(bytes[at] ?? 0)) continue;
    if (notes.some((signs) => standsAt(bytes, at, signs)))
      isChanged = emptyPlace(bytes, at, bytes.length) || isChanged;
    if (!standsAt(bytes, at, words.begin)) continue;
    bytes.fill(0x20, at, endOfWords(bytes, at));
    isChanged = true;
  }

  return isChanged ? bytes : null;
}
