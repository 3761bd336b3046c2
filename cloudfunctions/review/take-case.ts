import type { InferOutput } from 'valibot';
import type { Decided, takeCase as contract } from '../../contract/staff/dossier';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Makes the case one's own (首问负责): whoever takes it first has it. */
export async function takeCase(
  { caseId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  return decide(call, await staffCaseAt(call, caseId, version), {
    action: 'takeCase',
    input: { personId: call.person.id },
    change: ({ desk }) => ({ desk: { ...desk, ownerId: call.person.id, handedTo: null } }),
  });
}
