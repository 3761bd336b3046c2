import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordRecord } from './documents';

/** scrypt's N: 2^17 in production takes 128 MB and a third of a second, on purpose. */
export const productionCost = 2 ** 17;

/** Makes the record of a password. Sample staff get a smaller cost: their passwords are on the screen anyway. */
export async function hashPassword(password: string, cost = productionCost): Promise<PasswordRecord> {
  const salt = randomBytes(16);

  return {
    salt: salt.toString('base64'),
    hash: (await derive(password, salt, cost)).toString('base64'),
    cost,
  };
}

/** Compares in constant time, with the cost that was stored. */
export async function passwordFits(password: string, { salt, hash, cost }: PasswordRecord): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64');
  const given = await derive(password, Buffer.from(salt, 'base64'), cost);

  return expected.length === given.length && timingSafeEqual(expected, given);
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 };

  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
