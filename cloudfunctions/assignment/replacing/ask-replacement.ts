import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../../contract/progress/views';
import type { askReplacement as contract } from '../../../contract/assignment/own-wishes';
import { currentAssignment } from '../../../domain/procedure';
import { newId } from '../../platform/ids';
import type { CitizenCall } from '../../platform/calls/people';
import { ownStep } from '../../progress/own-step';

/** The person asks for another lawyer (法-55), with FZ-016. */
export function askReplacement(
  { caseId, reason }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const asked = { id: newId(), askedAt: call.now, reason, result: null, decidedAt: null, answer: null };

  return ownStep(call, caseId, (before) => ({
    action: 'requestReplacement',
    note: reason,
    input: { reason },
    change: ({ assignment }) => ({
      assignment: { ...assignment, replacements: [...assignment.replacements, asked] },
    }),
    content: { lawyer: currentAssignment(before)?.lawyerName ?? '', reason, opinion: '' },
  }));
}
