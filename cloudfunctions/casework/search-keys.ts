import { pinyin } from 'pinyin-pro';
import type { Case } from '../../domain/case/case';
import { readReceiptNo } from '../../domain/identity/receipt-number';
import { plainNumber } from '../../domain/identity/normalise';
import type { Office } from '../platform/office';

type Blind = Office['blind'];

/** Everything under which a case is found. Names and numbers stand there as keyed hashes only; initials say little. */
export function searchKeys(blind: Blind, { applicant, agent, members, receiptNo }: Case): string[] {
  const people = [applicant, ...(agent ? [agent] : []), ...members];
  const keys = people.flatMap(({ name, phone, identity }) => [
    ...beginnings(name).map((part) => blind('search:name', part)),
    ...beginnings(initials(name)).map((part) => `py:${part}`),
    ...(phone
      ? [blind('search:phone', plainNumber(phone)), blind('search:end', plainNumber(phone).slice(-4))]
      : []),
    ...(identity.number ? [blind('search:identity', plainNumber(identity.number))] : []),
  ]);

  return [...new Set(receiptNo ? [...keys, `no:${receiptNo}`] : keys)];
}

/** The one key that a typed search stands for. */
export function searchKey(blind: Blind, text: string): string {
  const typed = text.trim();
  const plain = plainNumber(typed);
  const receipt = receiptIn(typed);
  if (receipt) return `no:${receipt}`;
  if (/^\d{4}$/.test(plain)) return blind('search:end', plain);
  if (/^\d{17}[\dX]$/.test(plain)) return blind('search:identity', plain);
  if (/^\d{7,}$/.test(plain)) return blind('search:phone', plain);
  if (/^[a-z]+$/i.test(typed)) return `py:${typed.toLowerCase()}`;

  return blind('search:name', typed);
}

function receiptIn(text: string): string | null {
  try {
    return readReceiptNo(text);
  } catch {
    // Not a receipt number: then it is something else.
    return null;
  }
}

function initials(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' });

  return letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** 张, 张小, 张小山: so that typing the beginning finds it. */
function beginnings(text: string): string[] {
  const signs = [...text];

  return signs.slice(0, 6).map((_, end) => signs.slice(0, end + 1).join(''));
}
