import type { Case } from '../../case/case';
import type { StaffRole } from '../../vocabulary/persons/roles';
import { isEndState } from '../../vocabulary/case-states';
import type { Day } from '../../time/times';
import type { Turn } from '../../case/turn';
import type { Clock } from '../../deadlines/clocks/clock';
import { awaitedSteps, mayTake, type AwaitedStep } from '../forward-steps';
import { subsidyHands } from '../guards/subsidy';
import { heldTurn } from '../holding';
import { deciders } from '../separation';
import { turnKey } from './turn-keys';
import { personInTurn } from './turn-person';

/**
 * Whom a case waits for, read from the table of the procedure, the limits that run and the history.
 * @param clocks every limit of the case as it is today, the most pressing first
 */
export function turnOf(c: Case, clocks: readonly Clock[], today: Day): Turn {
  if (c.state === 'DRAFT') return nobodysTurn;
  if (c.held) return heldTurn(c.held.by);
  const running = clocks.filter(({ paused }) => !paused);
  const awaited = awaitedSteps(c, { today, running: running.map(({ name }) => name) });
  const roles = [...new Set(awaited.flatMap((one) => one.roles))];
  const inside = roles.length > 0;
  const clock = running.find(({ whoActs }) => isStaffs(whoActs) === inside) ?? null;
  const turn = {
    roles,
    personId: personInTurn(c, roles),
    barred: barredFrom(c, awaited),
    others: inside || isEndState(c.state) ? null : (clock?.whoActs ?? 'lawyer'),
    clock: clock?.name ?? null,
    dueOn: clock?.dueOn ?? null,
  };

  return { ...turn, key: turnKey(turn) };
}

/** Nobody has to do anything. */
export const nobodysTurn: Turn = {
  roles: [],
  personId: null,
  barred: [],
  others: null,
  key: 'nobody',
  clock: null,
  dueOn: null,
};

/** Whether the turn is one of these roles'. */
export function isTurnOf({ roles }: Pick<Turn, 'roles'>, held: readonly string[]): boolean {
  return roles.some((role: StaffRole) => held.includes(role));
}

function isStaffs(whoActs: Clock['whoActs']): boolean {
  return whoActs === 'centre' || whoActs === 'bureau';
}

/** Those who decided or were recused and may take none of the steps. */
function barredFrom(c: Case, awaited: readonly AwaitedStep[]): readonly string[] {
  const concerned = new Set([
    ...deciders(c),
    ...subsidyHands(c),
    ...c.review.recusals.map(({ personId }) => personId),
  ]);

  return [...concerned].filter(
    (id) => awaited.length > 0 && !awaited.some(({ step }) => mayTake(c, step, id)),
  );
}
