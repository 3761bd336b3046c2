import type { Case } from '../../case/case';
import type { CaseEvent } from '../../case/history/event';
import type { StaffRole } from '../../vocabulary/persons/roles';

/**
 * The person a case waits for within the roles, from its history: who took it since it came into its state; else who
 * sent it away from this very state before (it is back with them); else who brought it here in one of these roles.
 */
export function personInTurn({ state, events }: Case, roles: readonly StaffRole[]): string | null {
  if (roles.length === 0) return null;
  const acted = ({ actor }: CaseEvent): boolean => (roles as readonly string[]).includes(actor.role);
  const backwards = [...events].reverse();
  const entry = backwards.findIndex(({ from, to }) => from !== to && to === state);
  if (entry < 0) return null;

  const taken = backwards.slice(0, entry).find((event) => event.action === 'takeCase' && acted(event));
  const left = backwards.slice(entry).find((event) => event.from === state && event.to !== state);
  const named = taken ?? (left ? (acted(left) ? left : undefined) : backwards[entry]);

  return named && acted(named) ? named.actor.id : null;
}
