import type { InferOutput } from 'valibot';
import type { addNote as contract } from '../../contract/dossier/dossier';
import type { Decided } from '../../contract/decided';
import { decide } from '../casework/decide';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** A note for colleagues; citizens never see it. */
export async function addNote(
  { caseId, text }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const note = { at: call.now, by: call.person.id, text };

  return decide(call, await staffCase(call, caseId), {
    action: 'addNote',
    input: { reason: text },
    insist: true,
    change: ({ notes }) => ({ notes: [...notes, note] }),
  });
}
