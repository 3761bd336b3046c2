import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A random id of 24 hexadecimal characters. */
export function newId(): string {
  return randomBytes(12).toString('hex');
}

/** A secret for cookies and tokens: 256 random bits, safe in a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Random decimal digits, as many as asked. */
export function randomDigits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('');
}

/** SHA-256 in hexadecimal, of text or bytes: the hash of the event chain and of files. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
