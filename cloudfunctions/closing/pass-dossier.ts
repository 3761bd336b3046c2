import type { InferOutput } from 'valibot';
import type { passDossier as contract } from '../../contract/closing/dossier';
import type { Decided } from '../../contract/decided';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { putAway } from './put-away';

/** 一案一卷一号: archives the dossier that was checked; the case is read-only from now on. */
export async function passDossier(
  { caseId, version, ...place }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return putAway(call, before, 'passDossier', place, ({ dossier }) => ({
    dossier: dossier && { ...dossier, passedAt: call.now },
  }));
}
