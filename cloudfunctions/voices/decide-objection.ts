import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { decideObjection as contract } from '../../contract/voices/at-desk';
import { aidFormOf } from '../../domain/documents/shared/said';
import { unsignedAssignment } from '../../domain/procedure';
import { actionLabels, objectionSteps } from '../../domain/vocabulary/actions';
import { endedAssignment } from '../assignment/replacing/ended-assignment';
import { forgetTurns } from '../assignment/turns';
import { decide } from '../casework/decide';
import { articlesFor } from '../casework/gaps';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * The judicial bureau's answer with FZ-020: the decision stands, or aid is ordered (法-49). A signed agreement goes on
 * under the order; an assignment without one ends, since a lawyer is chosen anew.
 */
export async function decideObjection(
  { caseId, version, result, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const answered = { result, decidedAt: call.now, answer: reason };
  const articles = articlesFor(before);
  const aidForm = aidFormOf(before.facts.category);
  const startsAnew = result === 'ordered' && unsignedAssignment(before) !== null;
  const decided = await decide(call, before, {
    action: objectionSteps[result],
    note: reason,
    input: { reason },
    change: (c) => ({
      ...(startsAnew && { assignment: endedAssignment(c, 'terminated', call.now) }),
      review: { ...c.review, objection: c.review.objection && { ...c.review.objection, ...answered } },
      // An order undoes the termination: the case ends later by closing, or by a termination of its own.
      ...(result === 'ordered' && { closing: { ...c.closing, termination: null } }),
    }),
    content: {
      result: result === 'upheld' ? actionLabels.upholdObjection : '责令给予法律援助',
      reason,
      articles,
      aidForm,
    },
  });
  forgetTurns(call.office, before.centreId);

  return decided;
}
