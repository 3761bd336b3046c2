import type { InferOutput } from 'valibot';
import type { accept as contract } from '../../contract/intake/decisions';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import { withGaps } from '../casework/gaps';
import type { StaffCall } from '../platform/calls/people';

/** Takes the application up (受理); in the green channel also with papers still to come. */
export async function accept(
  { caseId, version, note, overrideReason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const acceptance = { at: call.now, by: call.person.id, withGaps: withGaps(before) };

  return decide(call, before, {
    action: 'accept',
    note: [overrideReason, note].filter(Boolean).join('；') || null,
    input: overrideReason ? { overrideReason } : {},
    change: ({ intake }) => ({ intake: { ...intake, acceptance } }),
  });
}
