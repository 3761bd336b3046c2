import type { Case } from '../../../domain/case/case';
import type { ActingPerson } from '../../../domain/procedure/acting-person';
import { DomainError } from '../../../domain/refusals/errors';
import { memberIn } from '../../group/change-members';
import type { CitizenCall } from '../../platform/calls/people';
import { applicantIn, helperIn } from '../../casework/opening/own-case';
import { partInCase } from '../../casework/opening/part-in-case';
import { mayAsk } from '../../casework/opening/rights-of-parts';

/** A case, and as whom the caller hands papers in. */
export interface SendersCase {
  readonly found: Case;
  readonly as: ActingPerson;
  /** For a worker of a group: whose own papers they are. */
  readonly memberId?: string;
  readonly memberName?: string;
}

/**
 * The own case, or the group that the caller belongs to: one read, as `ownCase` says. Someone else's looks like none at all.
 * @throws DomainError CaseNotFound
 */
export async function caseOfSender(call: CitizenCall, caseId: string): Promise<SendersCase> {
  const found = await call.office.cases.find(caseId);
  const part = found && (await partInCase(call, found));
  if (!found || !part || !mayAsk(part, call.asked)) throw new DomainError('CaseNotFound');
  const mine = found.members.find(({ openid }) => openid === call.person.key);
  if (part !== 'member' || !mine)
    return { found, as: part === 'helper' ? helperIn(call) : applicantIn(call) };

  return { found, as: memberIn(call), memberId: mine.id, memberName: mine.name };
}
