import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { confirmOnPaper as contract } from '../../../contract/intake/decisions';
import { decide } from '../../casework/decide';
import { staffCaseAt } from '../../casework/opening/staff-case';
import type { StaffCall } from '../../platform/calls/people';
import { confirmed } from './confirm-application';
import { dropConfirmCodes } from './confirm-code';

/**
 * The person has signed the printed form, or put a finger on it; a clerk writes it down. Whoever filled the form in
 * keeps number and state only.
 */
export async function confirmOnPaper(
  { caseId, version, signed }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const { office, now } = call;
  const before = await staffCaseAt(call, caseId, version);
  const done = await decide(call, before, {
    action: 'confirmApplication',
    note: signed,
    input: {},
    change: (c) => ({
      ...confirmed(c, { confirmedAt: now, how: 'paper' }),
      ownerKey: office.blind('case', `nobody:${caseId}`),
    }),
  });
  await dropConfirmCodes(office, caseId);

  return done;
}
