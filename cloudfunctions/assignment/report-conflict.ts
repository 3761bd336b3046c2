import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { reportConflict as contract } from '../../contract/assignment/steps';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/work-case';
import type { WorkCall } from '../platform/people';
import { endedAssignment } from './ended-assignment';
import { forgetTurns } from './turns';

/** The lawyer has a conflict of interests and leaves; the case is assigned anew (律师法-39). */
export async function reportConflict(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);

  const decided = await decide(call, before, {
    action: 'reportConflict',
    note: reason,
    input: { reason },
    change: (c) => ({ assignment: endedAssignment(c, 'conflict', call.now) }),
  });
  forgetTurns(call.office, before.centreId);

  return decided;
}
