import type { Case } from '../../../domain/case/case';
import type { ActingPerson } from '../../../domain/procedure/acting-person';
import { DomainError } from '../../../domain/refusals/errors';
import { memberIn } from '../../group/change-members';
import type { CitizenCall } from '../../platform/calls/people';
import { applicantIn } from '../../casework/opening/own-case';

/** A case, and as whom the caller hands papers in. */
export interface SendersCase {
  readonly found: Case;
  readonly as: ActingPerson;
  /** For a worker of a group: whose own papers they are. */
  readonly memberId?: string;
  readonly memberName?: string;
}

/**
 * The own case, or the group that the caller belongs to: one read. Someone else's looks like none at all.
 * @throws DomainError CaseNotFound
 */
export async function caseOfSender(call: CitizenCall, caseId: string): Promise<SendersCase> {
  const found = await call.office.cases.find(caseId);
  if (found?.ownerKey === call.person.key) return { found, as: applicantIn(call) };
  const mine = found?.members.find(({ openid, leftAt }) => openid === call.person.key && leftAt === null);
  if (!found || !mine) throw new DomainError('CaseNotFound');

  return { found, as: memberIn(call), memberId: mine.id, memberName: mine.name };
}
