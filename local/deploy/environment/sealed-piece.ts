import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Keys } from '../../../cloudfunctions/platform/sealing/keys';

const method = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16] as const;

/** Derived, so that a piece of a backup can never be taken for a field of the database. */
const keyOf = ({ index }: Keys): Buffer => createHmac('sha256', index).update('backup pieces').digest();

/** Packs and seals a piece of a backup, bound to its name: without the office's keys nobody reads it. */
export function sealPiece(keys: Keys, name: string, content: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(method, keyOf(keys), iv).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(gzipSync(content)), cipher.final()]);

  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `sealPiece` made under the same name. @throws Error where it was changed, exchanged or cut off */
export function openPiece(keys: Keys, name: string, piece: Buffer): Buffer {
  const [iv, tag] = [piece.subarray(0, ivBytes), piece.subarray(ivBytes, ivBytes + tagBytes)];
  const cipher = createDecipheriv(method, keyOf(keys), iv).setAAD(Buffer.from(name)).setAuthTag(tag);

  return gunzipSync(Buffer.concat([cipher.update(piece.subarray(ivBytes + tagBytes)), cipher.final()]));
}
