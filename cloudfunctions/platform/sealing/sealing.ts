import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from './keys';

/** Where a value lives; bound into its envelope, so that it cannot be moved to another document or field. */
export interface Place {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

const envelopePattern = /^v1\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/;

function boundTo({ collection, id, field }: Place): Buffer {
  return Buffer.from(`${collection}\n${id}\n${field}`);
}

/** Seals any JSON value with AES-256-GCM; gives the envelope `v1.keyId.iv.tag.ciphertext`. */
export function seal(keys: Keys, place: Place, value: unknown): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyById(keys, keys.currentId), iv).setAAD(boundTo(place));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));

  return ['v1', keys.currentId, ...parts].join('.');
}

/**
 * Opens an envelope made by `seal` for the same place.
 * @throws Error when the key is gone or the envelope was changed or moved
 */
export function unseal(keys: Keys, place: Place, envelope: string): unknown {
  const [, keyId = '', ...parts] = envelope.split('.');
  const [iv, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!iv || !tag || !sealed) throw new Error(`not an envelope at ${place.collection}.${place.field}`);
  const decipher = createDecipheriv('aes-256-gcm', keyById(keys, keyId), iv)
    .setAAD(boundTo(place))
    .setAuthTag(tag);

  return JSON.parse(Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')) as unknown;
}

/** Tells an envelope from a value that was never sealed. */
export function isSealed(value: unknown): value is string {
  return typeof value === 'string' && envelopePattern.test(value);
}

function keyById({ sealing }: Keys, id: string): Buffer {
  const key = sealing[id];
  if (!key) throw new Error(`the sealing key ${id} is not here`);

  return key;
}
