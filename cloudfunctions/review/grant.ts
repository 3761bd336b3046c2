import type { InferOutput } from 'valibot';
import type { grant as contract } from '../../contract/review/decisions';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { granting } from './granting';

/** Aid is granted (法-43) by someone who is not the reviewer, with FZ-009. */
export async function grant(
  { caseId, version, reason, opinion, overrideReason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { outcome, content } = granting(call, before, { reason, opinion }, overrideReason);

  return decide(call, before, {
    action: 'grant',
    note: opinion ?? reason,
    input: { reason, ...(overrideReason && { overrideReason }) },
    change: ({ review }) => ({ review: { ...review, decision: { ...review.decision, outcome } } }),
    content,
  });
}
