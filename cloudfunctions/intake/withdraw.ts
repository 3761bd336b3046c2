import type { InferOutput } from 'valibot';
import type { withdraw as contract } from '../../contract/intake/own-case';
import type { CitizenCase } from '../../contract/progress/views';
import { changeCase } from '../casework/change-case';
import { applicantIn, ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from '../progress/citizen-case';

/** Takes the application back, before it is decided. Doing it twice is the same as once. */
export async function withdraw(
  { caseId, reason }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const before = await ownCase(call, caseId);
  if (before.state === 'WITHDRAWN') return citizenCase(before, call);
  const withdrawal = { at: call.now, reason: reason ?? '' };
  const after = await changeCase(call.office, before, {
    action: 'withdraw',
    actor: applicantIn(call),
    at: call.now,
    note: reason,
    input: reason ? { reason } : {},
    change: ({ intake }) => ({ intake: { ...intake, withdrawal } }),
  });

  return citizenCase(after, call);
}
