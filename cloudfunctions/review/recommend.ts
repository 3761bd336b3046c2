import type { InferOutput } from 'valibot';
import type { recommend as contract } from '../../contract/review/decisions';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** The reviewer's opinion (审查意见): whether to grant, and why. Somebody else decides. */
export async function recommend(
  { caseId, version, proposal, opinion }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const recommendation = { by: call.person.id, at: call.now, proposal, opinion };

  return decide(call, before, {
    action: 'recommend',
    note: opinion,
    input: { proposal, reason: opinion },
    change: ({ review }) => ({ review: { ...review, decision: { ...review.decision, recommendation } } }),
  });
}
