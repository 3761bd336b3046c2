import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { recuse as contract } from '../../contract/review/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Notes that somebody must stay away from the case (浙-16, 杭-39). */
export async function recuse(
  { caseId, version, personId, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'recuse',
    note: reason,
    input: { personId, reason },
    change: ({ review }) => ({
      review: { ...review, recusals: [...review.recusals, { personId, reason, at: call.now }] },
    }),
  });
}
