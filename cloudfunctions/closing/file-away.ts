import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/dossier/dossier';
import type { fileAway as contract } from '../../contract/staff/further-steps';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Puts the approval file of a case away that never reached a lawyer. */
export async function fileAway(
  { caseId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'fileAway',
    input: {},
    change: ({ side }) => ({ side: { ...side, filedAt: call.now } }),
  });
}
