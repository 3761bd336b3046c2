import type { Day } from '../time/times';
import { DomainError, fieldError } from '../refusals/errors';
import { plainNumber } from './normalise';

/** One check digit over digits (ISO 7064 MOD 11,10): finds every wrong digit and nearly every swap. */
function checkDigit(digits: string): string {
  let carry = 10;
  for (const digit of digits) {
    const sum = (carry + Number(digit)) % 10 || 10;
    carry = (sum * 2) % 11;
  }

  return String((11 - carry) % 10);
}

function grouped(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6, 10)}-${digits.slice(10, 14)}-${digits.slice(14)}`;
}

/**
 * A receipt number that can be read out on the phone: day, eight random digits, a check digit: `261122-4809-1357-2`.
 * @param random eight digits from a strong source; the domain makes no chance of its own
 * @throws DomainError InputInvalid, DayInvalid
 */
export function makeReceiptNo(day: Day, random: string): string {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw fieldError('DayInvalid', 'day', '日期不对，请像2026-11-30这样填。');
  if (typeof random !== 'string' || !/^\d{8}$/.test(random))
    throw fieldError('InputInvalid', 'random', '随机数要8位数字。');
  const digits = day.slice(2).replace(/-/g, '') + random;

  return grouped(digits + checkDigit(digits));
}

/**
 * Reads a receipt number as people type or say it, with or without dashes.
 * @throws DomainError ReceiptNumberInvalid
 */
export function readReceiptNo(text: string): string {
  const digits = typeof text === 'string' ? plainNumber(text) : '';
  const sound = /^\d{15}$/.test(digits) && checkDigit(digits.slice(0, 14)) === digits[14];
  if (!sound) throw new DomainError('ReceiptNumberInvalid');

  return grouped(digits);
}
