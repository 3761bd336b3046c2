import { fieldError } from '../wording/errors';
import { plainNumber } from './normalise';

/** A phone number as it was understood. */
export interface Phone {
  readonly kind: 'mobile' | 'landline' | 'service' | 'foreign';
  /** Normalised: `13800138000`, `0515-87654321`, `4001234567`, `+85291234567`. */
  readonly number: string;
}

const mobile = /^1[3-9]\d{9}$/;
const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/;
const service = /^(400\d{7}|12348|12345|110)$/;
const foreign = /^(?:\+|00)(?!86)([1-9]\d{5,14})$/;

/** Understands a phone number; `null` when it cannot. Numbers abroad are kept, with their country code. */
export function parsePhone(text: string): Phone | null {
  const plain = plainNumber(text).replace(/[()]/g, '');
  const abroad = foreign.exec(plain);
  if (abroad) return { kind: 'foreign', number: `+${abroad[1]}` };

  const home = plain.replace(/^(?:\+|00)86/, '');
  if (mobile.test(home)) return { kind: 'mobile', number: home };
  if (service.test(home)) return { kind: 'service', number: home };
  const fixed = landline.exec(home);

  return fixed ? { kind: 'landline', number: `${fixed[1]}-${fixed[2]}` } : null;
}

/** What is wrong with a phone number, with the cure; `null` when it can be called. */
export function phoneFault(text: string): string | null {
  const plain = plainNumber(text);
  if (plain === '') return '请填电话号码。';
  if (parsePhone(text) !== null) return null;
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
