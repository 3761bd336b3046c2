import { pinyin } from 'pinyin-pro';
import type { Case } from '../../../domain/case/case';
import { nameKey } from '../../../domain/identity/name';
import { paperNumber, plainNumber, plainText } from '../../../domain/identity/normalise';
import { phoneKey } from '../../../domain/identity/phone';
import { readReceiptNo } from '../../../domain/identity/receipt-number';
import type { HitKind } from '../../../domain/vocabulary/hit-kinds';
import type { Office } from '../../platform/office';
import { opponentNames } from './opponent-names';

type Blind = Office['blind'];

/** So much of a name is found by its beginning; the whole name always is. */
const longestBeginning = 12;

/** Everything under which a case is found. Names and numbers stand there as keyed hashes only; initials say little. */
export function searchKeys(blind: Blind, { applicant, agent, members, receiptNo, dispute }: Case): string[] {
  const people = [applicant, ...(agent ? [agent] : []), ...members];
  const keys = people.flatMap(({ name, phone, identity }) => [
    ...beginnings(nameKey(name)).map((part) => nameSearchKey(blind, part)),
    ...beginnings(initials(name)).map((part) => `py:${part}`),
    ...(phone ? [phoneSearchKey(blind, phone), blind('search:end', phoneKey(phone).slice(-4))] : []),
    ...(identity.number ? [identitySearchKey(blind, identity.number)] : []),
  ]);
  const against = opponentNames(dispute.opponent).map((name) => opponentSearchKey(blind, name));

  return [...new Set([...keys, ...against, ...(receiptNo ? [`no:${receiptNo}`] : [])])];
}

/** The key of a name however it is spelled. */
export function nameSearchKey(blind: Blind, name: string): string {
  return blind('search:name', nameKey(name));
}

/** The key of whoever a case is against; never found by typing it. */
export function opponentSearchKey(blind: Blind, name: string): string {
  return blind('search:opponent', nameKey(name));
}

/** The key of a phone number however it is written, extension or not. */
export function phoneSearchKey(blind: Blind, phone: string): string {
  return blind('search:phone', phoneKey(phone));
}

/** The key of the number of an identity paper. */
export function identitySearchKey(blind: Blind, number: string): string {
  return blind('search:identity', paperNumber(number));
}

/** The one key that a typed search stands for. */
export function searchKey(blind: Blind, text: string): string {
  return wholeKey(blind, text)[1];
}

/** The same with what it is the key of. */
export function wholeKey(blind: Blind, text: string): readonly [kind: HitKind, key: string] {
  const typed = plainText(text);
  const plain = plainNumber(typed);
  const receipt = receiptIn(typed);
  if (receipt) return ['number', `no:${receipt}`];
  if (/^\d{4}$/.test(plain)) return ['ending', blind('search:end', plain)];
  if (/^\d{17}[\dX]$/.test(plain)) return ['identity', identitySearchKey(blind, plain)];
  if (/^\d{7,}$/.test(phoneKey(typed).replace(/^\+/, ''))) return ['phone', phoneSearchKey(blind, typed)];
  if (/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(typed)) return ['person', `py:${latin(typed)}`];

  return ['person', nameSearchKey(blind, typed)];
}

function receiptIn(text: string): string | null {
  try {
    return readReceiptNo(text);
  } catch {
    // Not a receipt number: then it is something else.
    return null;
  }
}

/** The initials of a Chinese name, the letters of a Latin one. */
function initials(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' });

  return latin(letters.join(''));
}

/** Plain small letters: marks and spaces off. */
export function latin(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z]/g, '');
}

/** 张, 张小, 张小山: so that typing the beginning finds it; a longer name also as a whole. */
export function beginnings(text: string): string[] {
  const signs = [...text];
  const parts = signs.slice(0, longestBeginning).map((_, end) => signs.slice(0, end + 1).join(''));

  return [...new Set([...parts, ...(text === '' ? [] : [text])])];
}
