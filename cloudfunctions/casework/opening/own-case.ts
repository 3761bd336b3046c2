import type { Case } from '../../../domain/case/case';
import type { ActingPerson } from '../../../domain/procedure/acting-person';
import { DomainError } from '../../../domain/refusals/errors';
import type { CitizenCall } from '../../platform/calls/people';
import { partInCase } from './part-in-case';
import { mayAsk } from './rights-of-parts';

/** The citizen as the one who acts; the history never shows their real name. */
export function applicantIn({ person }: CitizenCall): ActingPerson {
  return { id: person.key, role: 'applicant', name: '申请人', roles: ['applicant'] };
}

/** Somebody of a station who filled the form in for another. */
export function helperIn({ person }: CitizenCall): ActingPerson {
  return { id: person.key, role: 'helper', name: '站点代填', roles: ['helper'] };
}

/**
 * A case under the caller's key, where their part in it may ask what they ask (`rights-of-parts`): one read, and one more
 * of the station for what was filled in there. Everything else looks like no case at all.
 * @throws DomainError CaseNotFound
 */
export async function ownCase(call: CitizenCall, caseId: string): Promise<Case> {
  const found = await call.office.cases.find(caseId);
  if (found?.ownerKey !== call.person.key || !mayAsk(await partInCase(call, found), call.asked))
    throw new DomainError('CaseNotFound');

  return found;
}
