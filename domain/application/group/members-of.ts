import type { Member } from '../../case/records/person';
import { readName } from '../../identity/name';
import { paperNumber } from '../../identity/normalise';
import { parsePhone } from '../../identity/phone';
import { readResidentId } from '../../identity/resident-id';
import { yuan } from '../schemas';
import { memberRows } from './member-row';
import type { MemberRow } from './member-row';

/**
 * A row as a member of the case.
 * @param id unique in the case
 * @throws DomainError with the field, when the row cannot stand
 */
export function memberFrom(row: MemberRow, id: string): Member {
  const { kind, number } = readResidentId(row.number, 'members.number');

  return {
    id,
    name: readName(row.name, 'members.name'),
    identity: { kind, number },
    phone: parsePhone(row.phone)?.number ?? row.phone,
    amount: yuan(row.amount) ?? 0,
    openid: null,
    confirmedAt: null,
    leftAt: null,
  };
}

/** The rows of the others: who pastes a whole roll pastes themselves too. */
export function rowsOfOthers(answers: Readonly<Record<string, unknown>>): readonly MemberRow[] {
  const own = typeof answers.identity_number === 'string' ? paperNumber(answers.identity_number) : '';

  return memberRows(answers.members).filter(({ number }) => paperNumber(number) !== own);
}

/** The members that the representative has typed. */
export function typedMembers(answers: Readonly<Record<string, unknown>>): readonly Member[] {
  if (answers.for_whom !== 'group') return [];

  return rowsOfOthers(answers).map((row, at) => memberFrom(row, `row-${at + 1}`));
}

/**
 * Typed members and those who joined by invitation, each person once: what somebody said of themselves
 * stands before what was typed for them.
 */
export function mergeMembers(joined: readonly Member[], typed: readonly Member[]): readonly Member[] {
  const known = new Set(joined.map(({ identity }) => identity.number));

  return [...joined, ...typed.filter(({ identity }) => !known.has(identity.number))];
}
