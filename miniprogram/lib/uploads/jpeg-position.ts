import { emptyPlace, standsAt } from './camera-notes';

const namedExif = 'Exif\0\0';
const namedXmp = 'http://ns.adobe.com/xap/1.0/\0';

/** One part of a JPEG that says something about the picture. */
interface Segment {
  readonly start: number;
  readonly end: number;
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The APP1 segments in front of the picture itself. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const found: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const end = at + 2 + word(bytes, at + 2);
    if (bytes[at + 1] === 0xe1 && end <= bytes.length) found.push({ start: at + 4, end });
    at = end;
  }

  return found;
}

/** A JPEG without its place; everything else stays byte for byte. `null` where it says nothing of a place. */
export function jpegWithoutPosition(given: Uint8Array): Uint8Array | null {
  const bytes = given.slice();
  let isChanged = false;
  for (const { start, end } of segmentsOf(bytes)) {
    if (standsAt(bytes, start, namedExif))
      isChanged = emptyPlace(bytes, start + namedExif.length, end) || isChanged;
    if (!standsAt(bytes, start, namedXmp)) continue;
    bytes.fill(0x20, start + namedXmp.length, end);
    isChanged = true;
  }

  return isChanged ? bytes : null;
}
