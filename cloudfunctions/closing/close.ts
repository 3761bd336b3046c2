import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { close as contract } from '../../contract/closing/closing';
import type { Case } from '../../domain/case/case';
import type { MemberShare } from '../../domain/case/records/closing-record';
import { yuan } from '../../domain/documents/shared/said';
import { closingResults, closingWays } from '../../domain/vocabulary/handling/closings';
import { forgetTurns } from '../assignment/turns';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import type { WorkCall } from '../platform/calls/people';
import { handlerOf } from '../handling/handler-of';

/** Closes the case with its report (FZ-021); the person reads the outcome and may rate (法-50). */
export async function close(
  { caseId, version, ...said }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const { closedOn, way, result, recovered, wages, shares, consented, document, summary } = said;
  const [closingWay, closingResult] = [closingWays[way].staff, closingResults[result].staff];
  const won = recovered === null ? '' : `，挽回${yuan(recovered)}`;
  const closed = await decide(call, before, {
    action: 'close',
    note: `${closingWay}，${closingResult}${won}`,
    input: { closedOn, way, outcome: result, recovered, wages, shares, consented, summary },
    change: ({ closing }) => ({
      closing: { ...closing, closing: { at: call.now, by: call.person.id, ...said } },
    }),
    content: {
      ...handlerOf(before),
      ...{ closedOn, closingWay, closingResult, summary, document: document ?? '' },
      ...{ recovered: yuan(recovered ?? undefined), wages: yuan(wages ?? undefined) },
      consent: consented ? '受援人本人同意' : '',
      shares: shares.map((one) => shareInWords(before, one)),
    },
  });
  forgetTurns(call.office, before.centreId);

  return closed;
}

/** `赵大山 5,000 元`: what one of a group got. */
function shareInWords({ applicant, members }: Case, { memberId, amount }: MemberShare): string {
  const name = memberId === null ? applicant.name : members.find(({ id }) => id === memberId)?.name;

  return `${name ?? ''} ${yuan(amount)}`;
}
