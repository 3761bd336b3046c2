import { fieldError } from '../wording/errors';

/** A text, and nothing else. @throws DomainError InputInvalid naming the field */
export function readText(value: unknown, field = 'text'): string {
  if (typeof value !== 'string') throw fieldError('InputInvalid', field, '这一项要填文字。');

  return value;
}

/** Full-width letters and digits to plain ones; spaces and the dashes people write are dropped. @throws DomainError InputInvalid */
export function plainNumber(text: string): string {
  return readText(text)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u3000\u200b\ufeff\-\u2010-\u2015\u2212—]/g, '')
    .toUpperCase();
}
