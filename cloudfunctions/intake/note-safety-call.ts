import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { noteSafetyCall as contract } from '../../contract/intake/at-the-window';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Notes the call to somebody in danger: the promise is kept, and the case stands by its day again. */
export async function noteSafetyCall(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'noteSafetyCall',
    note: reason,
    input: { reason },
    change: ({ urgency }) => (urgency ? { urgency: { ...urgency, calledAt: call.now } } : {}),
  });
}
