import { randomInt } from 'node:crypto';

/** Signs that nobody mixes up when a password is read out or copied by hand. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once: sixteen signs in four groups. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');

  return [group(), group(), group(), group()].join('-');
}
