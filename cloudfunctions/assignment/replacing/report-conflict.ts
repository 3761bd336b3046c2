import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { reportConflict as contract } from '../../../contract/assignment/steps';
import { leavingCauses } from '../../../domain/vocabulary/handling/leaving-causes';
import { decide } from '../../casework/decide';
import { workCaseAt } from '../../casework/opening/work-case';
import type { WorkCall } from '../../platform/calls/people';
import { endedAssignment } from './ended-assignment';
import { forgetTurns } from '../turns';

/** The lawyer leaves, for a conflict of interests (律师法-39) or because they cannot go on; the case is assigned anew. */
export async function reportConflict(
  { caseId, version, cause, reason }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);

  const decided = await decide(call, before, {
    action: 'reportConflict',
    note: `${leavingCauses[cause]}：${reason}`,
    input: { reason },
    change: (c) => ({ assignment: endedAssignment(c, cause, call.now) }),
  });
  forgetTurns(call.office, before.centreId);

  return decided;
}
