import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { declineAssignment as contract } from '../../../contract/assignment/steps';
import { decide } from '../../casework/decide';
import { workCaseAt } from '../../casework/opening/work-case';
import type { WorkCall } from '../../platform/calls/people';
import { endedAssignment } from './ended-assignment';
import { forgetTurns } from '../turns';

/** The firm gave the case back, with its reason; it waits for a new assignment (法-62). */
export async function declineAssignment(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);

  const decided = await decide(call, before, {
    action: 'declineAssignment',
    note: reason,
    input: { reason },
    change: (c) => ({ assignment: endedAssignment(c, 'declined', call.now) }),
  });
  forgetTurns(call.office, before.centreId);

  return decided;
}
