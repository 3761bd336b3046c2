import type { Decided } from '../../contract/decided';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { heldActions } from '../../domain/procedure/holding';
import type { WorkCall } from '../platform/calls/people';
import { actingFor } from './acting';
import { carryOut, type PapersOfStep } from './carry-out';
import { deskViewOf, type GivenStep, type Step, type StepView } from './change-case';
import { holdStep } from './hold-step';

/** A step taken by staff, or by the handler on the phone: who and when come from the call; the papers are those the procedure names. */
export type StaffStep = GivenStep & PapersOfStep;

/**
 * Carries out such a step on a case already read: one write, and one more call where papers take numbers. What decides
 * and leaves the house is first held for some minutes.
 */
export async function decide(call: WorkCall, before: Case, step: StaffStep): Promise<Decided> {
  const { content, papers, ...given } = step;
  const acting: Step = { ...given, actor: actingFor(call.person, before, step.action), at: call.now };
  const view = await deskViewOf(call.office, before.centreId);
  const minutes = minutesHeld(view, call.person, acting);
  if (minutes > 0) return holdStep(call, view, before, { step: acting, content, papers, minutes });
  const done = await carryOut(call, before, acting, { content, papers }, view);

  return decided(done.after, done.papers);
}

/** For how many minutes this step is held; 0: it is carried out at once. */
function minutesHeld({ rules }: StepView, { kind }: WorkCall['person'], { action, insist }: Step): number {
  return kind !== 'staff' || insist || !heldActions.includes(action) ? 0 : rules.holdMinutes;
}

/** What a decision answers; the paper named is the first it issued. */
export function decided({ _id, version, state }: Case, papers: readonly Paper[] = []): Decided {
  return { caseId: _id, version, state, paperId: papers[0]?.id ?? null };
}
