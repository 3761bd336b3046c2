import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { takeCase as contract } from '../../contract/queue/turn';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { takenBy } from './taken-by';

/** Takes the case's turn; a case that nobody is answerable for becomes one's own (首问负责). */
export async function takeCase(
  { caseId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  return decide(call, await staffCaseAt(call, caseId, version), {
    action: 'takeCase',
    input: { personId: call.person.id },
    change: (before) => ({ desk: takenBy(before, call.person) }),
  });
}
