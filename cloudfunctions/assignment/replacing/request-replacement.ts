import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { requestReplacement as contract } from '../../../contract/assignment/steps';
import { currentAssignment } from '../../../domain/procedure';
import { decide } from '../../casework/decide';
import { staffCaseAt } from '../../casework/opening/staff-case';
import { newId } from '../../platform/ids';
import type { StaffCall } from '../../platform/calls/people';

/** The person asks for another lawyer (法-55), with FZ-016. */
export async function requestReplacement(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const asked = { id: newId(), askedAt: call.now, reason, result: null, decidedAt: null, answer: null };

  return decide(call, before, {
    action: 'requestReplacement',
    note: reason,
    input: { reason },
    change: ({ assignment }) => ({
      assignment: { ...assignment, replacements: [...assignment.replacements, asked] },
    }),
    content: { lawyer: currentAssignment(before)?.lawyerName ?? '', reason, opinion: '' },
  });
}
