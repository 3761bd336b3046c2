const gpsPointer = 0x8825;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;
const entrySize = 12;

/** Whether these signs stand there, one byte each. */
export function standsAt(bytes: Uint8Array, at: number, signs: string): boolean {
  for (let n = 0; n < signs.length; n += 1) if (bytes[at + n] !== signs.charCodeAt(n)) return false;

  return true;
}

/**
 * Empties the directory of the place in the notes of a camera (Exif); how the picture is to be turned stands beside and
 * stays. No byte moves.
 * @param base where the notes begin: II or MM
 * @param end where they end at the latest
 * @returns whether there was such a directory
 */
export function emptyPlace(bytes: Uint8Array, base: number, end: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset + base, Math.max(0, end - base));
  const little = standsAt(bytes, base, 'II');
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
