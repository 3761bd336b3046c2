import type { Case } from '../case/case';
import { DomainError } from '../refusals/errors';
import { timeOf } from '../time/times';
import type { ActionName } from '../vocabulary/actions';
import type { Turn } from '../case/turn';
import type { ActingPerson } from './acting-person';
import { isStaff } from './standing';

/** The steps that decide something and leave the house: each is held for some minutes, so that a slip can be taken back. */
export const heldActions: readonly ActionName[] = [
  'accept',
  'refer',
  'askSupplement',
  'advance',
  'grant',
  'refuse',
  'confirmAdvance',
  'revokeDecision',
  'assign',
  'decideReplacement',
  'terminate',
  'upholdObjection',
  'orderAid',
];

/** What goes on while a step is held: it changes nothing that a held step changes, and a person in danger cannot wait. */
const goesOn: readonly ActionName[] = [
  'takeBackStep',
  'addNote',
  'addMaterial',
  'removeMaterial',
  'judgeMaterial',
  'changeContact',
  'putAway',
  'complain',
  'rate',
  'noteSafetyCall',
];

/** Whether a step may be taken though another one of this case is held. */
export function mayWhileHeld({ held }: Pick<Case, 'held'>, action: ActionName): boolean {
  return !held || goesOn.includes(action);
}

/** @throws DomainError StepHeld with who decided and when it goes out; people on the phone are told no name */
export function refuseWhileHeld(c: Case, action: ActionName, actor: ActingPerson): void {
  const { held } = c;
  if (!held || mayWhileHeld(c, action)) return;
  const who = isStaff(actor.role) ? `${held.step.actor.name}刚办的一步` : '中心刚办的一步';

  throw new DomainError('StepHeld', { action, why: `${who}${timeOf(held.until)}发出，请等发出以后再办。` });
}

/** What the queue looks up a held case by. */
export const heldKey = 'held';

/** While a step is held, the case waits for nobody. */
export function heldTurn(by: string): Turn {
  return { roles: [], personId: by, barred: [], others: null, key: heldKey, clock: null, dueOn: null };
}
