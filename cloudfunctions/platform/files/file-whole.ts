import type { Material } from '../../../domain/case/records/material';

/** Whether a file goes on to its end: a line that broke leaves the right first bytes and half a picture. */
export function fileWhole(kind: Material['kind'], bytes: Buffer): boolean {
  if (kind === 'jpg')
    return bytes.length > 100 && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > pictureAt(bytes);
  if (kind === 'png') return bytes.subarray(12, 16).toString('latin1') === 'IHDR' && bytes.includes('IEND');
  if (kind === 'pdf') return bytes.subarray(-2048).includes('%%EOF');

  return bytes.length > 100 && boxesEnd(bytes) <= bytes.length;
}

/** Where the picture of a JPEG begins: the small one in its head has an end of its own, which is not the photo's. */
function pictureAt(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }

  return at;
}

/** Where the last box of a HEIC file ends, by the lengths that the boxes name. */
function boxesEnd(bytes: Buffer): number {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return bytes.length;
    const isLong = length === 1 && at + 16 <= bytes.length;
    at += Math.max(8, isLong ? Number(bytes.readBigUInt64BE(at + 8)) : length);
  }

  return at;
}
