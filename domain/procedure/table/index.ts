import type { CaseState } from '../../vocabulary/case-states';
import type { ActionName } from '../../vocabulary/actions';
import type { Step } from '../step';
import { assignmentSteps } from './assignment';
import { endingSteps } from './ending';
import { handlingSteps } from './handling';
import { intakeSteps } from './intake';
import { peopleSteps } from './papers-and-people';
import { reviewSteps } from './review';
import { sideSteps } from './side';

/** The whole procedure, in the order of a case's life. Buttons, guards, documentation and tests read it. */
export const procedure: readonly Step[] = Object.freeze([
  ...intakeSteps,
  ...reviewSteps,
  ...assignmentSteps,
  ...handlingSteps,
  ...endingSteps,
  ...sideSteps,
  ...peopleSteps,
]);

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
