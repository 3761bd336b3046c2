import type { InferOutput } from 'valibot';
import type { refer as contract } from '../../contract/intake/decisions';
import type { Decided } from '../../contract/decided';
import { hasPaper } from '../../domain/case/case-facts';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Sends the person to the centre that is competent (法-38, 148-10). Where the person agreed, the application goes along
 * as FZ-002, so that nobody asks again.
 */
export async function refer(
  { caseId, version, centre, reason, withData }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const referral = { at: call.now, centre, reason, dataHandedOver: withData };

  return decide(call, before, {
    action: 'refer',
    note: reason,
    input: { centre, reason },
    papers: withData && !hasPaper(before, 'FZ-002') ? ['FZ-002'] : [],
    change: ({ intake }) => ({ intake: { ...intake, referral } }),
  });
}
