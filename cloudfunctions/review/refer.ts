import type { InferOutput } from 'valibot';
import type { refer as contract } from '../../contract/staff/decisions';
import type { Decided } from '../../contract/staff/dossier';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Sends the person to the centre that is competent (法-38, 148-10). */
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
    change: ({ side }) => ({ side: { ...side, referral } }),
  });
}
