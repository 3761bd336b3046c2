import type { Case } from '../../domain/case/case';
import { DomainError } from '../../domain/refusals/errors';
import type { Office } from '../platform/office';
import type { CitizenCall } from '../platform/people';

const length = 24;

/** The code in an invitation link: a keyed hash of the case, so that nobody can make one up. */
export function codeOfInvitation(office: Office, caseId: string): string {
  return office.blind('invitation', caseId).slice(0, length);
}

/**
 * The case that somebody was invited to: one read. A wrong code looks like no case at all.
 * @throws DomainError CaseNotFound
 */
export async function invitedCase({ office }: CitizenCall, caseId: string, code: string): Promise<Case> {
  const found = codeOfInvitation(office, caseId) === code ? await office.cases.find(caseId) : null;
  if (!found) throw new DomainError('CaseNotFound');

  return found;
}
