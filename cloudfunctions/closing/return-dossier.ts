import type { InferOutput } from 'valibot';
import type { returnDossier as contract } from '../../contract/closing/dossier';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Gives the dossier back with a list of what it lacks; its thirty days begin anew. */
export async function returnDossier(
  { caseId, version, gaps }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'returnDossier',
    note: gaps.join('；'),
    input: { gaps },
    change: ({ closing }) => ({
      closing: { ...closing, dossier: closing.dossier && { ...closing.dossier, returnedAt: call.now, gaps } },
    }),
  });
}
