import type { Case } from '../../../domain/case/case';
import { currentAssignment } from '../../../domain/case/case-facts';
import type { CaseState } from '../../../domain/vocabulary/case-states';
import { DomainError } from '../../../domain/refusals/errors';
import type { HandlerCall, HandlerPerson } from '../../platform/calls/people';

/** From the assignment through the review of the file; an ended aid until its file is put away. */
const inHand: readonly CaseState[] = [
  'ASSIGNED',
  'ARRANGED',
  'HANDLING',
  'CLOSED',
  'FILE_REVIEW',
  'TERMINATED',
];

/** Whether the case is in this person's own hands, not only in their firm's. */
export function isOwnWork({ id }: Pick<HandlerPerson, 'id'>, c: Case): boolean {
  return currentAssignment(c)?.lawyerId === id;
}

/**
 * A case that is the caller's to handle, or of the firm that the caller manages: one read. One that was theirs before,
 * or that lies in the archive, looks like none at all.
 * @throws DomainError CaseNotFound
 */
export async function handledCase({ office, person }: HandlerCall, caseId: string): Promise<Case> {
  const found = await office.cases.find(caseId);
  if (!found || !isOpenTo(person, found)) throw new DomainError('CaseNotFound');

  return found;
}

function isOpenTo(person: HandlerPerson, c: Case): boolean {
  const putAway = c.closing.archive !== null || c.closing.filedAt !== null;
  if (c.centreId !== person.centreId || !inHand.includes(c.state) || putAway) return false;
  const firm = person.roles.includes('firm_admin') && currentAssignment(c)?.firmId === person.firmId;

  return isOwnWork(person, c) || firm;
}
