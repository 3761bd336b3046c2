const gpsPointer = 0x8825;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;
const entrySize = 12;
const namedExif = 'Exif\0\0';
const namedXmp = 'http://ns.adobe.com/xap/1.0/\0';

/** One part of a JPEG that says something about the picture. */
interface Segment {
  readonly start: number;
  readonly end: number;
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function startsWith(bytes: Uint8Array, at: number, name: string): boolean {
  return Array.from(name).every((sign, n) => bytes[at + n] === sign.charCodeAt(0));
}

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

/** Empties the directory of the place in the notes of a camera; how the picture is to be turned stands beside and stays. */
function emptyPlace(bytes: Uint8Array, { start, end }: Segment): boolean {
  const base = start + namedExif.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset + base, Math.max(0, end - base));
  const little = startsWith(bytes, base, 'II');
  const inside = (at: number, length: number) => at >= 0 && at + length <= view.byteLength;
  if (!inside(0, 8)) return false;
  const entriesAt = (at: number): readonly number[] => {
    if (!inside(at, 2)) return [];
    const all = Array.from({ length: view.getUint16(at, little) }, (_, n) => at + 2 + n * entrySize);

    return all.filter((entry) => inside(entry, entrySize));
  };
  const pointer = entriesAt(view.getUint32(4, little)).find(
    (at) => view.getUint16(at, little) === gpsPointer,
  );
  if (pointer === undefined) return false;
  const blank = (at: number, length: number) => {
    if (inside(at, length)) bytes.fill(0, base + at, base + at + length);
  };
  const place = view.getUint32(pointer + 8, little);
  for (const entry of entriesAt(place)) {
    const type = view.getUint16(entry + 2, little);
    const length = (bytesOfType[type] ?? 0) * view.getUint32(entry + 4, little);
    if (length > 4) blank(view.getUint32(entry + 8, little), length);
    blank(entry, entrySize);
  }
  blank(place, 2);

  return true;
}

/**
 * A JPEG that does not say where it was taken: whoever hides from somebody must not be found by a photo in a file that
 * the other side may ask to see. Everything else stays byte for byte.
 * @returns null where it says nothing of a place, or is no JPEG
 */
export function withoutPosition(given: Uint8Array): Uint8Array | null {
  if (word(given, 0) !== 0xffd8) return null;
  const bytes = given.slice();
  let isChanged = false;
  for (const segment of segmentsOf(bytes)) {
    if (startsWith(bytes, segment.start, namedExif)) isChanged = emptyPlace(bytes, segment) || isChanged;
    if (!startsWith(bytes, segment.start, namedXmp)) continue;
    bytes.fill(0x20, segment.start + namedXmp.length, segment.end);
    isChanged = true;
  }

  return isChanged ? bytes : null;
}
