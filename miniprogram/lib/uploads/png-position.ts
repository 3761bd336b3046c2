import { standsAt } from './camera-notes';

const signature = 8;
/** Length, name and check sum of a chunk. */
const around = 12;
/** Where notes of a camera and free words may lie; none is needed to see the picture. */
const telling = ['eXIf', 'iTXt', 'tEXt', 'zTXt'];

/** A PNG without the chunks that may say where it was taken; `null` where it has none. */
export function pngWithoutPosition(given: Uint8Array): Uint8Array | null {
  const view = new DataView(given.buffer, given.byteOffset, given.length);
  const kept: Uint8Array[] = [given.subarray(0, signature)];
  let at = signature;
  while (at + around <= given.length) {
    const end = at + around + view.getUint32(at);
    if (end > given.length) break;
    const name = at + 4;
    if (!telling.some((one) => standsAt(given, name, one))) kept.push(given.subarray(at, end));
    at = end;
  }
  kept.push(given.subarray(at));
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  if (length === given.length) return null;
  const bytes = new Uint8Array(length);
  let to = 0;
  for (const part of kept) {
    bytes.set(part, to);
    to += part.length;
  }

  return bytes;
}
