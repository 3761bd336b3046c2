import type { Decided } from '../../contract/decided';
import type { Case } from '../../domain/case/case';
import type { HeldStep } from '../../domain/case/history/held-step';
import { currentAssignment } from '../../domain/procedure';
import { minutesAfter } from '../../domain/time/moments';
import type { WorkCall } from '../platform/calls/people';
import { said, type PapersOfStep } from './carry-out';
import { may, write, type Step, type StepView } from './change-case';

/** A step to be held, with what its papers will say. */
interface Holding extends PapersOfStep {
  readonly step: Step;
  readonly minutes: number;
}

/**
 * Keeps a step with all that is needed to carry it out later (`send-held.ts`). It has passed every guard by then, and
 * passes them again when it goes out; until then nothing of it is seen outside the house.
 * @throws DomainError what the guards name; StateHasChanged with who did what when someone was quicker
 */
export async function holdStep(
  { office, now }: WorkCall,
  view: StepView,
  before: Case,
  { step, minutes, content, papers = [] }: Holding,
): Promise<Decided> {
  may(view, before, step);
  const { action, actor, note = null, input, change } = step;
  const [changed, until] = [change(before), minutesAfter(now, minutes)];
  const given = action === 'assign' ? currentAssignment({ ...before, ...changed }) : null;
  const held: HeldStep = asJson({
    ...{ action, by: actor.id, at: now, until },
    ...{ firmId: given?.firmId ?? null, lawyerId: given?.lawyerId ?? null },
    step: { actor, note, input, change: changed, papers, content: said(content, view) },
  });
  const holding = { actor, at: now, input: {}, change: () => ({ held }) };
  const after = await write(office, view, before, {
    step: { action: 'holdStep', ...holding },
    changed: { held, state: before.state },
  });

  return { caseId: after._id, version: after.version, state: after.state, paperId: null, heldUntil: until };
}

/** What is kept with a case is JSON: nothing stands there that was left open. */
function asJson(held: object): HeldStep {
  return JSON.parse(JSON.stringify(held)) as HeldStep;
}
