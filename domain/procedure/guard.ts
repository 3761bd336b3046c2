import { hasKey } from '../vocabulary/has-key';
import type { Case } from '../case/case';
import { caseStates } from '../vocabulary/case-states';
import type { CaseState } from '../vocabulary/case-states';
import { caseStateLabel } from '../vocabulary/case-states';
import { DomainError } from '../refusals/errors';
import type { ActingPerson } from './acting-person';
import { actionLabels } from '../vocabulary/actions';
import type { ActionName } from '../vocabulary/actions';
import { forks } from './forks';
import { guards } from './guards';
import { refuseWhileHeld } from './holding';
import type { StepInput } from './input';
import { holdsOneOf, isStaff, standingRoles } from './standing';
import type { Step } from './step';
import { stepOf } from './steps';

function knownStep(c: Case, action: ActionName): Step {
  const known = hasKey(actionLabels, action);
  if (!known) throw new DomainError('UnknownAction', { action });
  const step = stepOf(c.state, action);
  if (step !== undefined) return step;
  const now = caseStates.includes(c.state) ? caseStateLabel(c.state).staff : '未知';
  const why = `现在是“${now}”，不能${actionLabels[action]}。`;

  throw new DomainError('ActionNotPossibleNow', { action, state: c.state, why });
}

function refuseStranger(step: Step, actor: ActingPerson): never {
  const held = holdsOneOf(actor, step.who);
  if (held && isStaff(actor.role)) throw new DomainError('OtherCentre', { action: step.action });
  const why = held ? '这件案子不归您办，请找负责的人。' : '您的岗位不能做这一步，请找主任。';

  throw new DomainError('NotAllowed', { action: step.action, why });
}

/**
 * Lets a step pass or refuses it by name: the state, the role, then each condition of the table in its order.
 * @param input what the step brings; steps with days need `today`, `calendar` and `rules`
 * @throws DomainError UnknownAction, ActionNotPossibleNow, NotAllowed, OtherCentre, or the code of the condition,
 *   with `{guard, why}` in its details
 */
export function guard(c: Case, action: ActionName, actor: ActingPerson, input: StepInput = {}): void {
  const step = knownStep(c, action);
  if (standingRoles(c, actor, step.who, action).length === 0) refuseStranger(step, actor);
  refuseWhileHeld(c, action, actor);
  const unmet = step.guards.find((name) => !guards[name].holds(c, actor, input));
  if (unmet === undefined) return;

  const { code, sentence, says } = guards[unmet];
  const why = says?.(c, input) ?? sentence;
  throw new DomainError(code, { action, state: c.state, guard: unmet, why });
}

/**
 * The state after a step. Does not check who acts: that is `guard`.
 * @throws DomainError UnknownAction, ActionNotPossibleNow
 */
export function nextState(c: Case, action: ActionName, input: StepInput = {}): CaseState {
  const { to } = knownStep(c, action);
  if (to === 'same') return c.state;

  return typeof to === 'string' ? to : forks[to.fork].choose(c, input);
}
