import type { Case, DeskLine } from '../../domain/case/case';
import { isTurnOf } from '../../domain/procedure/turn/turn';
import type { StaffPerson } from '../platform/calls/people';

/**
 * The line once this person has taken the case. Their turn it becomes by the history; who first met the person (首问)
 * stays answerable, unless they handed it over, nobody was, or a colleague outside the turn steps in for them.
 */
export function takenBy({ desk, events }: Case, { id, roles }: StaffPerson): DeskLine {
  const handing = [...events].reverse().find(({ action }) => action === 'handOver');
  const turnOnly =
    handing !== undefined && handing.actor.id !== desk.ownerId && isHolder(desk, handing.actor.id);
  const passes = desk.handedTo === id ? !turnOnly : !isTurnOf(desk.turn ?? { roles: [] }, roles);

  return { ...desk, ownerId: desk.ownerId === null || passes ? id : desk.ownerId, handedTo: null };
}

function isHolder({ turn }: DeskLine, id: string): boolean {
  return turn?.personId === id;
}
