import { pinyin } from 'pinyin-pro';
import type { Case } from '../../../domain/case/case';
import { nameKey } from '../../../domain/identity/name';
import { plainNumber, plainText } from '../../../domain/identity/normalise';
import { phoneKey } from '../../../domain/identity/phone';
import { hitKinds, type HitKind } from '../../../domain/vocabulary/hit-kinds';
import type { Office } from '../../platform/office';
import { opponentNames } from './opponent-names';
import { beginnings, latin, wholeKey } from './search-keys';

type Blind = Office['blind'];

/** Fewer signs of a number find half the register. */
const shortestPart = 4;
/** With three digits a mobile number says whose network it is. */
const shortestPhone = 3;

/**
 * The parts by which a clerk looks for a case, beside its whole names and numbers: full pinyin, the given name, parts of
 * a number, the other side, lawyer and firm, the number of a paper. What names a person stands as a keyed hash only.
 */
export function partKeys(blind: Blind, c: Case): string[] {
  const people = [c.applicant, ...(c.agent ? [c.agent] : []), ...c.members];
  const handler = c.assignment.assignments.findLast(({ endedAt }) => endedAt === null);
  const named = (use: string, names: readonly (string | null | undefined)[]): string[] =>
    names.flatMap((name) => (name ? beginnings(nameKey(name)).map((part) => blind(use, part)) : []));

  return [
    ...people.flatMap(({ name, phone, identity }) => [
      ...givenNames(name).flatMap((given) => beginnings(given).map((part) => blind('search:given', part))),
      ...[name, ...givenNames(name)].flatMap((one) =>
        spoken(one).map((part) => blind('search:pinyin', part)),
      ),
      ...(phone ? phoneBeginnings(phone).map((part) => blind('search:begin', part)) : []),
      ...(identity.number ? [blind('search:end', plainNumber(identity.number).slice(-4))] : []),
    ]),
    ...named('search:against', opponentNames(c.dispute.opponent)),
    ...named('search:handler', [handler?.lawyerName, handler?.firmName]),
    ...c.papers.map(({ number }) => `doc:${paperKey(number)}`),
    ...(c.receiptNo ? partsOf(plainNumber(c.receiptNo)).map((part) => `part:${part}`) : []),
  ];
}

/** Every key that a typed search may stand for; a case that has one of them is found. */
export function typedKeys(blind: Blind, text: string): string[] {
  return [...new Set(kindsOfKeys(blind, text).map(([, key]) => key))];
}

/** By what a case was found, each kind once, in the order of `hit-kinds.ts`. */
export function hitsOf(
  typed: readonly (readonly [kind: HitKind, key: string])[],
  searchKeys: readonly string[],
): readonly HitKind[] {
  const there = new Set(searchKeys);
  const found = new Set(typed.filter(([, key]) => there.has(key)).map(([kind]) => kind));

  return (Object.keys(hitKinds) as HitKind[]).filter((kind) => found.has(kind));
}

/** What was typed as each thing that it may be. */
export function kindsOfKeys(blind: Blind, text: string): readonly (readonly [kind: HitKind, key: string])[] {
  const typed = plainText(text);
  const digits = plainNumber(typed).replace(/\D/g, '');
  const [name, letters, paper] = [nameKey(typed), latin(typed), paperKey(typed)];
  const isNumber = /^[\d\s-]+$/.test(typed);
  const keys: readonly (readonly [kind: HitKind, key: string, isMeant: boolean])[] = [
    ['number', `part:${digits}`, isNumber && digits.length >= shortestPart],
    ['phone', blind('search:begin', digits), isNumber && digits.length >= shortestPhone],
    ['person', blind('search:given', name), !isNumber && name !== ''],
    ['opponent', blind('search:against', name), !isNumber && name !== ''],
    ['handler', blind('search:handler', name), !isNumber && name !== ''],
    ['person', blind('search:pinyin', letters), letters !== ''],
    ['paper', `doc:${paper}`, paper !== ''],
  ];
  const meant = keys.flatMap(([kind, key, isMeant]) => (isMeant ? [[kind, key] as const] : []));

  return [wholeKey(blind, text), ...meant];
}

/** 欧阳德福 is called 德福, and where the surname has one sign 阳德福 would be. */
function givenNames(name: string): string[] {
  const signs = [...nameKey(name)];
  if (!signs.every((sign) => /\p{Script=Han}/u.test(sign))) return [];

  return [1, 2].flatMap((surname) => (signs.length - surname >= 2 ? [signs.slice(surname).join('')] : []));
}

/** A Chinese name as it is said: o, ou, ouy … ouyangdefu. */
function spoken(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });

  return beginnings(latin(syllables.join('').replaceAll('ü', 'v'))).filter((part) => part.length > 1);
}

function phoneBeginnings(phone: string): string[] {
  const digits = phoneKey(phone).replace(/\D/g, '');

  return Array.from({ length: Math.max(0, digits.length - shortestPhone) }, (_, more) =>
    digits.slice(0, shortestPhone + more),
  );
}

/** Beginnings and ends of a number, and the groups it is read out in. */
function partsOf(digits: string): string[] {
  const lengths = Array.from({ length: digits.length - shortestPart }, (_, more) => shortestPart + more);

  return [
    ...lengths.map((length) => digits.slice(0, length)),
    ...lengths.map((length) => digits.slice(-length)),
    ...[digits.slice(6, 10), digits.slice(10, 14), digits.slice(6, 14)],
  ];
}

/** A paper's number however its brackets are typed, with or without 第 and 号. */
function paperKey(number: string): string {
  return nameKey(number).replace(/[第号]/g, '');
}
