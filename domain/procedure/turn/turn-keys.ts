import { caseStates } from '../../vocabulary/case-states';
import { staffRoles, type StaffRole } from '../../vocabulary/persons/roles';
import type { Turn } from '../../case/turn';
import type { WhoActs } from '../../vocabulary/clock-names';
import { rolesAwaitedIn } from '../forward-steps';

/**
 * One text on the line of the queue, so that one index in order of rank answers "what waits for me": the roles it
 * waits for, or the one person of the one role, or whom outside. A case that waits for several roles names no person.
 */
export function turnKey({ roles, personId, others }: Omit<Turn, 'key'>): string {
  if (roles.length === 0) return others === null ? 'nobody' : outside(others);

  return roles.length === 1 && personId !== null ? own(personId) : joined(roles);
}

/** The keys of what waits for somebody with these roles: theirs alone, and whatever waits for a role of theirs. */
export function keysFor({
  id,
  roles,
}: {
  readonly id: string;
  readonly roles: readonly StaffRole[];
}): string[] {
  const free = roleSets().filter((set) => set.some((role) => roles.includes(role)));

  return free.length === 0 ? [] : [own(id), ...free.map(joined)];
}

/** The keys of what waits for somebody outside. */
export function outsideKeys(): readonly string[] {
  return (['applicant', 'firm', 'lawyer', 'other_centre', 'bureau'] satisfies WhoActs[]).map(outside);
}

function own(personId: string): string {
  return `@${personId}`;
}

function outside(others: WhoActs): string {
  return `out:${others}`;
}

function joined(roles: readonly StaffRole[]): string {
  return staffRoles.filter((role) => roles.includes(role)).join('+');
}

/** Every set of roles that a case in some state can wait for. */
function roleSets(): readonly (readonly StaffRole[])[] {
  const sets = caseStates.flatMap((state) => subsets(rolesAwaitedIn(state)));

  return [...new Map(sets.map((set) => [joined(set), set])).values()].filter((set) => set.length > 0);
}

function subsets(roles: readonly StaffRole[]): StaffRole[][] {
  return roles.reduce<StaffRole[][]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]]);
}
