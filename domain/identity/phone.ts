import { fieldError } from '../refusals/errors';
import { paperNumber, plainNumber, plainText } from './normalise';

/** A phone number as it was understood. */
export interface Phone {
  readonly kind: 'mobile' | 'landline' | 'service' | 'foreign';
  /** Normalised: `13800138000`, `0515-87654321`, `0515-87654321转802`, `4001234567`, `+85291234567`. */
  readonly number: string;
}

const mobile = /^1[3-9]\d{9}$/;
const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/;
const service = /^(400\d{7}|12348|12345|110)$/;
const foreign = /^(?:\+|00)(?!86)([1-9]\d{5,14})$/;
/** The way into China from abroad, with or without its plus; without one, only before a whole number. */
const countryCode = /^(?:(?:\+|00)86|86(?=0?1[3-9]\d{9}$|0\d{9,11}$))/;
/** 转802, 分机802, ext. 802, (802), -802: the last is one only behind a whole landline. */
const extension = /\s*(?:转|轉|分机|內線|内线|ext\.?|x|#|\*|[-–—(（,，])\s*:?\s*(\d{1,6})\s*[)）]?$/i;
/** What is pasted along with a number. */
const label = /^(?:联系)?(?:电话|手机|号码|座机|固话|tel|phone|mobile)(?:号码?)?\s*[:.]?\s*/i;

function landlineOf(text: string): string | null {
  const plain = plainNumber(text).replace(/[().]/g, '');
  const home = plain.replace(countryCode, '');
  // From abroad the area code has lost its nought: +86 515 8765 4321.
  const whole = home === plain || home.startsWith('0') ? home : `0${home}`;
  const fixed = landline.exec(whole);

  return fixed ? `${fixed[1]}-${fixed[2]}` : null;
}

function extended(text: string): Phone | null {
  const found = extension.exec(text);
  const number = found ? landlineOf(text.slice(0, found.index)) : null;

  return number === null ? null : { kind: 'landline', number: `${number}转${found?.[1] ?? ''}` };
}

/** Understands a phone number; `null` when it cannot. Numbers abroad are kept, with their country code. */
export function parsePhone(text: string): Phone | null {
  const bare = plainText(text).replace(label, '');
  const plain = plainNumber(bare).replace(/[().]/g, '');
  const abroad = foreign.exec(plain);
  if (abroad) return { kind: 'foreign', number: `+${abroad[1]}` };

  const home = plain.replace(countryCode, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  if (mobile.test(home)) return { kind: 'mobile', number: home };
  if (service.test(home)) return { kind: 'service', number: home };
  const fixed = landlineOf(bare);
  if (fixed !== null) return { kind: 'landline', number: fixed };
  const spoken = paperNumber(bare);

  return extended(bare) ?? (mobile.test(spoken) ? { kind: 'mobile', number: spoken } : null);
}

/**
 * What two ways of writing one number have in common, to search and compare by: digits only, no extension.
 * @returns the digits as typed where it is no number
 */
export function phoneKey(text: string): string {
  const number = parsePhone(text)?.number ?? plainNumber(text);

  return number.replace(/转.*$/, '').replace(/-/g, '');
}

/** What is wrong with a phone number, with the cure; `null` when it can be called. */
export function phoneFault(text: string): string | null {
  const plain = plainNumber(text);
  if (plain === '') return '请填电话号码。';
  if (parsePhone(text) !== null) return null;
  if (/(1[3-9]\d{9}\D*){2}/.test(plain)) return '请只留一个电话号码。';
  if (/^1\d+$/.test(plain) && plain.length !== 11) return `手机号要11位，您填了${plain.length}位。`;
  if (/^[2-9]\d{6,7}$/.test(plain)) return '固定电话请加区号，境外电话请加+和国家号。';

  return '电话号码不对；境外电话请以+和国家号开头。';
}

/**
 * Reads a phone number.
 * @throws DomainError PhoneInvalid
 */
export function readPhone(text: string, field = 'phone'): Phone {
  const phone = typeof text === 'string' ? parsePhone(text) : null;
  if (phone === null) {
    const why = typeof text === 'string' ? phoneFault(text) : null;
    throw fieldError('PhoneInvalid', field, why ?? '请填电话号码。');
  }

  return phone;
}
