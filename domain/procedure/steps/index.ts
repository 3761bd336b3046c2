import type { CaseState } from '../../vocabulary/case-states';
import type { ActionName } from '../../vocabulary/actions';
import type { Step } from '../step';
import { intakeSteps } from './intake';
import { groupSteps } from './group';
import { reviewSteps } from './review';
import { queueSteps } from './queue';
import { dossierSteps } from './dossier';
import { assignmentSteps } from './assignment';
import { handlingSteps } from './handling';
import { closingSteps } from './closing';
import { financeSteps } from './finance';
import { voicesSteps } from './voices';
import { qualitySteps } from './quality';
import { papersSteps } from './papers';

/** The steps of each area; a step has its files under this word in every room (docs/decisions/0013). */
export const stepsByArea = {
  intake: intakeSteps,
  group: groupSteps,
  review: reviewSteps,
  queue: queueSteps,
  dossier: dossierSteps,
  assignment: assignmentSteps,
  handling: handlingSteps,
  closing: closingSteps,
  finance: financeSteps,
  voices: voicesSteps,
  quality: qualitySteps,
  papers: papersSteps,
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** The whole procedure, in the order of a case's life. Buttons, guards, documentation and tests read it. */
export const procedure: readonly Step[] = Object.freeze(Object.values(stepsByArea).flat());

const byStateAndAction = new Map<string, Step>(
  procedure.flatMap((step) => step.from.map((state): [string, Step] => [`${state} ${step.action}`, step])),
);

/** The line for an action in a state, if the procedure knows one. */
export function stepOf(state: CaseState, action: ActionName): Step | undefined {
  return byStateAndAction.get(`${state} ${action}`);
}

/** Every line that starts in a state. */
export function stepsFrom(state: CaseState): readonly Step[] {
  return procedure.filter((step) => step.from.includes(state));
}
