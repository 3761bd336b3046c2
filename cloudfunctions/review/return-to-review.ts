import type { InferOutput } from 'valibot';
import type { returnToReview as contract } from '../../contract/review/decisions';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** The approver sends it back; the recommendation stays in the history only. */
export async function returnToReview(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'returnToReview',
    note: reason,
    input: { reason },
    change: ({ review }) => ({
      review: { ...review, decision: { ...review.decision, recommendation: null } },
    }),
  });
}
