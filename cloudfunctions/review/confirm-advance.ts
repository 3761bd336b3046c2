import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { confirmAdvance as contract } from '../../contract/review/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { granting } from './granting';

/** The review of aid given in advance has come out well: the decision paper follows (法-44). */
export async function confirmAdvance(
  { caseId, version, reason, opinion }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { outcome, content } = granting(call, before, { reason, opinion }, null);

  return decide(call, before, {
    action: 'confirmAdvance',
    note: opinion ?? reason,
    input: { reason },
    change: ({ review }) => ({
      review: {
        ...review,
        advance: review.advance && { ...review.advance, confirmedAt: call.now },
        decision: { ...review.decision, outcome },
      },
    }),
    content,
  });
}
