import type { Case } from '../case/case';
import type { Role } from '../vocabulary/persons/roles';
import type { ActingPerson } from './acting-person';
import { actionLabels, onBehalfLabels } from '../vocabulary/actions';
import type { ActionName } from '../vocabulary/actions';
import { guards } from './guards';
import type { GuardName } from './guards';
import { mayWhileHeld } from './holding';
import type { StepInput } from './input';
import { isStaff, standingRoles } from './standing';
import type { Step } from './step';
import { stepsFrom } from './steps';

/** One button: what is not yet met is named beside it, not hidden. */
export interface AllowedAction {
  readonly action: ActionName;
  readonly label: string;
  readonly unmet: readonly { readonly guard: GuardName; readonly sentence: string }[];
}

type Moment = Pick<StepInput, 'today' | 'calendar' | 'rules'>;

function unmetGuards(step: Step, c: Case, actor: ActingPerson, moment: Moment | null): GuardName[] {
  return step.guards.filter((name) => {
    const { reads, holds } = guards[name];
    const known = reads === 'case' || (reads === 'time' && moment !== null);

    return known && !holds(c, actor, moment ?? {});
  });
}

/** The word on the button: staff see that they write it down for the handler. */
function labelFor(action: ActionName, as: Role): string {
  const own: Partial<Record<ActionName, string>> = onBehalfLabels;

  return (isStaff(as) ? own[action] : undefined) ?? actionLabels[action];
}

/**
 * The buttons of a person on a case. A step that does not belong to this kind of case at all (an advance that
 * never was, a group that is none) is left out; every other unmet condition is named.
 * @param moment today, calendar and the centre's rules, where steps with days shall be judged too
 */
export function allowedActions(c: Case, actor: ActingPerson, moment: Moment | null = null): AllowedAction[] {
  return stepsFrom(c.state)
    .filter(({ action }) => mayWhileHeld(c, action))
    .map((step) => ({ step, as: standingRoles(c, actor, step.who, step.action)[0] }))
    .flatMap(({ step, as }) => (as ? [{ step, as, unmet: unmetGuards(step, c, actor, moment) }] : []))
    .filter(({ unmet }) => !unmet.some((name) => guards[name].code === 'ActionNotPossibleNow'))
    .map(({ step, as, unmet }) => ({
      action: step.action,
      label: labelFor(step.action, as),
      unmet: unmet.map((name) => ({
        guard: name,
        sentence: guards[name].says?.(c, {}) ?? guards[name].sentence,
      })),
    }));
}
