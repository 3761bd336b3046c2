import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { startVerification as contract } from '../../contract/review/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Asks another centre to check facts, with FZ-007; the review waits meanwhile (148-16). */
export async function startVerification(
  { caseId, version, otherCentre, items }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const verification = { askedAt: call.now, otherCentre, items, answeredAt: null, answer: null };

  return decide(call, before, {
    action: 'startVerification',
    note: items,
    input: { centre: otherCentre, reason: items },
    change: ({ review }) => ({ review: { ...review, verification } }),
    content: { otherCentre, items },
  });
}
