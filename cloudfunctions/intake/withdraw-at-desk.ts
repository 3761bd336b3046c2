import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { withdrawAtDesk as contract } from '../../contract/intake/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** The applicant withdraws at the window or by telephone; a clerk writes it down. */
export async function withdrawAtDesk(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'withdraw',
    note: reason,
    input: { reason },
    change: ({ intake }) => ({ intake: { ...intake, withdrawal: { at: call.now, reason } } }),
  });
}
