import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { finishVerification as contract } from '../../contract/review/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Notes the other centre's answer; the review goes on. */
export async function finishVerification(
  { caseId, version, answer }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'finishVerification',
    note: answer,
    input: { reason: answer },
    change: ({ review }) => ({
      review: {
        ...review,
        verification: review.verification && { ...review.verification, answeredAt: call.now, answer },
      },
    }),
  });
}
