import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const stepSeconds = 30;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of 160 bits, as RFC 4226 asks, in base 32. */
export function newOneTimeSecret(): string {
  return [...randomBytes(32)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** The number of the half minute in which a moment falls. */
export function stepAt(now: string): number {
  return Math.floor(Date.parse(now) / 1000 / stepSeconds);
}

/** The six digits for one half minute (RFC 6238 with HMAC-SHA-1, what every authenticator app uses). */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(at) & 0x7fffffff;

  return String(number % 1_000_000).padStart(6, '0');
}

/**
 * The half minute for which a code is right: the present one or a neighbour, since clocks differ.
 * @param usedUpTo codes up to this half minute have been used and do not count again
 * @returns the step to remember as used, or `null` when the code is wrong
 */
export function stepOfCode(secret: string, code: string, now: string, usedUpTo: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const present = stepAt(now);
  const given = Buffer.from(code);
  const fitting = [present - 1, present, present + 1].filter(
    (step) => step > usedUpTo && timingSafeEqual(Buffer.from(codeAt(secret, step)), given),
  );

  return fitting[0] ?? null;
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];

  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}
