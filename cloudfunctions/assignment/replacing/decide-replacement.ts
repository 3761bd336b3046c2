import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { decideReplacement as contract } from '../../../contract/assignment/steps';
import { currentAssignment } from '../../../domain/procedure';
import { decide } from '../../casework/decide';
import { staffCaseAt } from '../../casework/opening/staff-case';
import type { StaffCall } from '../../platform/calls/people';
import { forgetTurns } from '../turns';
import { withLast } from '../with-last';

/** Whether the lawyer is replaced, with FZ-017; a replaced one hands over and does not come back. */
export async function decideReplacement(
  { caseId, version, result, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const decided = { result, decidedAt: call.now, answer: reason };
  const ended = { endedAt: call.now, endReason: 'replaced' } as const;

  const answered = await decide(call, before, {
    action: 'decideReplacement',
    note: reason,
    input: { result, reason },
    change: ({ assignment }) => ({
      assignment: {
        ...assignment,
        replacements: withLast(assignment.replacements, decided),
        assignments: result === 'replaced' ? withLast(assignment.assignments, ended) : assignment.assignments,
      },
    }),
    content: {
      firm: currentAssignment(before)?.firmName ?? '',
      result: result === 'replaced' ? '更换承办人员' : '不更换承办人员',
      reason,
    },
  });
  forgetTurns(call.office, before.centreId);

  return answered;
}
