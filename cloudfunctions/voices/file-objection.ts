import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { fileObjection as contract } from '../../contract/voices/at-desk';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Takes down an objection to the judicial bureau that came on paper or by word (法-49). */
export async function fileObjection(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const against = before.state === 'TERMINATED' ? ('termination' as const) : ('refusal' as const);
  const objection = { filedAt: call.now, against, reason, result: null, decidedAt: null, answer: null };

  return decide(call, before, {
    action: 'object',
    note: reason,
    input: { reason },
    change: ({ review }) => ({ review: { ...review, objection } }),
  });
}
