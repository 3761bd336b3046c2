import type { Case } from '../../domain/case/case';
import { DomainError } from '../../domain/refusals/errors';
import type { Invitation } from '../platform/documents';
import { openingInvitations } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { Office } from '../platform/office';
import type { CitizenCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';

const length = 24;
const mostTries = 5;

/** The two ways in: the secret of a link, and the number that can be read out over the noise of a site. */
export interface WaysIn {
  readonly code: string;
  readonly number: string;
}

/** Both are keyed hashes of the case and the round, so that nobody can make one up and nothing secret is kept. */
function waysIn(office: Office, { _id, round }: Pick<Invitation, '_id' | 'round'>): WaysIn {
  const digits = parseInt(office.blind('invitation-digits', `${_id}:${round}`).slice(0, 12), 16) % 1_000_000;

  return {
    code: office.blind('invitation', round === 0 ? _id : `${_id}:${round}`).slice(0, length),
    number: String(digits).padStart(6, '0'),
  };
}

function asDocument(office: Office, _id: string, round: number): Invitation {
  const { number } = waysIn(office, { _id, round });

  return { _id, round, numberKey: office.blind('invitation-number', number) };
}

/** Withdrawn, there is none. */
const noWay: WaysIn = { code: '', number: '' };

/** The ways in that hold now, none where they were withdrawn; the first time they are made: a read, and then a write. */
export async function invitationOf(office: Office, caseId: string): Promise<WaysIn> {
  const kept = await office.store.get('invitations', caseId);
  if (kept) return kept.withdrawn ? noWay : waysIn(office, kept);
  for (let round = 0; ; round += 1) {
    const made = asDocument(office, caseId, round);
    try {
      await office.store.add('invitations', made);

      return waysIn(office, made);
    } catch (error) {
      if (!(error instanceof DuplicateDocument) || round === mostTries) throw error;
      const other = await office.store.get('invitations', caseId);
      if (other) return waysIn(office, other);
    }
  }
}

/**
 * Ends every link and number that is about: whoever was taken off comes back by a fresh one only.
 * @param reopen whether one that was withdrawn lets people in again
 */
export async function renewInvitation(office: Office, caseId: string, reopen: boolean): Promise<void> {
  const kept = await office.store.get('invitations', caseId);
  if (kept?.withdrawn && !reopen) return;
  const first = (kept?.round ?? 0) + 1;
  for (let round = first; ; round += 1) {
    const { _id, ...fresh } = asDocument(office, caseId, round);
    const set = { ...fresh, withdrawn: false };
    try {
      if (kept) await office.store.updateWhere('invitations', { _id }, { set });
      else await office.store.add('invitations', { _id, ...set });

      return;
    } catch (error) {
      if (!(error instanceof DuplicateDocument) || round === first + mostTries) throw error;
    }
  }
}

/** No link and no number lets anybody in until a fresh one is made. */
export async function withdrawInvitation(office: Office, caseId: string): Promise<void> {
  await invitationOf(office, caseId);
  await office.store.updateWhere('invitations', { _id: caseId }, { set: { withdrawn: true } });
}

/**
 * The case that somebody was invited to: two reads. A wrong code, one of an earlier round and one that was
 * withdrawn look like no case.
 * @throws DomainError CaseNotFound
 */
export async function invitedCase({ office }: CitizenCall, caseId: string, code: string): Promise<Case> {
  const [kept, found] = await Promise.all([
    office.store.get('invitations', caseId),
    office.cases.find(caseId),
  ]);
  const holds = !kept?.withdrawn && waysIn(office, kept ?? { _id: caseId, round: 0 }).code === code;
  if (!found || !holds) throw new DomainError('CaseNotFound');

  return found;
}

/**
 * What a six-digit number opens: the count of tries, and one read.
 * @throws DomainError InvitationUnknown, TooManyRequests
 */
export async function invitationByNumber(
  { office, person, now }: CitizenCall,
  number: string,
): Promise<{ caseId: string; code: string }> {
  await countStrictly(office.store, openingInvitations, person.key, now);
  const numberKey = office.blind('invitation-number', number);
  const [found] = await office.store.find('invitations', { numberKey }, { limit: 1 });
  if (!found || found.withdrawn) throw new DomainError('InvitationUnknown');

  return { caseId: found._id, code: waysIn(office, found).code };
}
