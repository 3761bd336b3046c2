import type { Material } from '../../../domain/case/records/material';

/** The largest photo that a phone takes has 200 million; more in ten megabytes is a bomb for whoever opens it. */
export const mostPixels = 210_000_000;

/** How many pixels a picture unpacks to, as its head says; 0 where it says nothing. */
export function pixelsOf(bytes: Buffer, kind: Material['kind']): number {
  if (kind === 'png') return bytes.length > 24 ? bytes.readUInt32BE(16) * bytes.readUInt32BE(20) : 0;
  if (kind === 'jpg') return jpegPixels(bytes);

  return kind === 'heic' ? heicPixels(bytes) : 0;
}

/** The frame names its size: every frame sign but the tables (C4, C8, CC). */
function jpegPixels(bytes: Buffer): number {
  let most = 0;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const sign = bytes[at + 1] ?? 0;
    if (sign >> 4 === 0xc && ![0xc4, 0xc8, 0xcc].includes(sign))
      most = Math.max(most, bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7));
    at += sign === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }

  return most;
}

/** Every picture of a HEIC file has a box with its size; the largest counts. */
function heicPixels(bytes: Buffer): number {
  let most = 0;
  for (let at = 0; (at = bytes.indexOf('ispe', at + 1)) > 0;)
    if (at + 16 <= bytes.length)
      most = Math.max(most, bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12));

  return most;
}
