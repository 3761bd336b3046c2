import { fieldError } from '../refusals/errors';

/** A text, and nothing else. @throws DomainError InputInvalid naming the field */
export function readText(value: unknown, field = 'text'): string {
  if (typeof value !== 'string') throw fieldError('InputInvalid', field, '这一项要填文字。');

  return value;
}

/**
 * What people type and paste, in one form: composed (NFC), without the signs nobody sees (direction marks, zero
 * width), full-width letters and digits plain, every run of spaces one space, none around.
 * @throws DomainError InputInvalid
 */
export function plainText(text: string): string {
  return readText(text)
    .normalize('NFC')
    .replace(/[\p{Cf}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]/gu, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number as it is kept: spaces and the dashes people write are dropped. @throws DomainError InputInvalid */
export function plainNumber(text: string): string {
  return plainText(text)
    .replace(/[\s\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase();
}

/** A number without the heading, the quotes or the remark that is pasted along: 身份证…, …（微信同号）. */
export function paperNumber(text: string): string {
  return plainNumber(text).replace(/[\p{Script=Han}\p{P}]/gu, '');
}
