import { createHmac } from 'node:crypto';
import { same } from '../same';

/** How long a sample sign-in lasts, ms. */
const LIFETIME = 12 * 3600_000;

/** Whether a text can be an openid here: a value of digits only would reach functions as a number. */
export const isOpenid = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && /[A-Za-z]/.test(value);

export interface Tokens {
  /** A token that proves this openid for twelve hours. */
  make(openid: string, now: number): string;
  /** The openid of a token that is ours and still good, else undefined. */
  openidOf(token: string, now: number): string | undefined;
}

/** Sample sign-ins, signed with the data folder's key so that they outlive a restart. */
export function tokensWith(key: Buffer): Tokens {
  const mac = (claims: string) => createHmac('sha256', key).update(`login\n${claims}`).digest('base64url');
  return {
    make: (openid, now) => {
      const claims = Buffer.from(JSON.stringify({ openid, expires: now + LIFETIME })).toString('base64url');
      return `${claims}.${mac(claims)}`;
    },
    openidOf: (token, now) => {
      const [claims = '', sign = ''] = token.split('.');
      if (!same(mac(claims), sign)) return undefined;
      const { openid, expires } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
        openid: string;
        expires: number;
      };
      return expires > now && isOpenid(openid) ? openid : undefined;
    },
  };
}
