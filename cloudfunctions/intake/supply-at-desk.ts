import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { supplyAtDesk as contract } from '../../contract/intake/at-the-window';
import { answerSupplement } from '../casework/answer-supplement';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Notes for somebody without a phone that the supplement is complete: each paper was taken in, or is explained. */
export async function supplyAtDesk(
  { caseId, version, items }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, { action: 'supply', ...answerSupplement(before, items, call.now) });
}
