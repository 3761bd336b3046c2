import type { Case } from '../../../domain/case/case';
import type { ActingPerson } from '../../../domain/procedure/acting-person';
import { DomainError } from '../../../domain/refusals/errors';
import type { CitizenCall } from '../../platform/calls/people';

/** The citizen as the one who acts; the history never shows their real name. */
export function applicantIn({ person }: CitizenCall): ActingPerson {
  return { id: person.key, role: 'applicant', name: '申请人', roles: ['applicant'] };
}

/** Somebody of a station who filled the form in for another. */
export function helperIn({ person }: CitizenCall): ActingPerson {
  return { id: person.key, role: 'helper', name: '站点代填', roles: ['helper'] };
}

/**
 * A case of the caller: one read. Someone else's looks like none at all.
 * @throws DomainError CaseNotFound
 */
export async function ownCase({ office, person }: CitizenCall, caseId: string): Promise<Case> {
  const found = await office.cases.find(caseId);
  if (!found || found.ownerKey !== person.key) throw new DomainError('CaseNotFound');

  return found;
}
