import type { Decided } from '../../contract/decided';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import type { WorkCall } from '../platform/calls/people';
import { actingFor } from './acting';
import { carryOut, type PapersOfStep } from './carry-out';
import type { GivenStep, Step } from './change-case';
import { holdStep, minutesHeld } from './hold-step';

/** A step taken by staff, or by the handler on the phone: who and when come from the call; the papers are those the procedure names. */
export type StaffStep = GivenStep & PapersOfStep;

/**
 * Carries out such a step on a case already read: one write, and one more call where papers take numbers. What decides
 * and leaves the house is first held for some minutes.
 */
export async function decide(call: WorkCall, before: Case, step: StaffStep): Promise<Decided> {
  const { content, papers, ...given } = step;
  const acting: Step = { ...given, actor: actingFor(call.person, before, step.action), at: call.now };
  const minutes = await minutesHeld(call, before, acting);
  if (minutes > 0) return holdStep(call, before, acting, { content, papers }, minutes);
  const done = await carryOut(call, before, acting, { content, papers });

  return decided(done.after, done.papers);
}

/** What a decision answers; the paper named is the first it issued. */
export function decided({ _id, version, state }: Case, papers: readonly Paper[] = []): Decided {
  return { caseId: _id, version, state, paperId: papers[0]?.id ?? null };
}
