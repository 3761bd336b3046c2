import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { fileAway as contract } from '../../contract/closing/dossier';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { putAway } from './put-away';

/** Puts the approval file of a case away that never reached a lawyer, under its archive number. */
export async function fileAway(
  { caseId, version, ...place }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return putAway(call, before, { action: 'fileAway', input: place }, () => ({ filedAt: call.now }));
}
