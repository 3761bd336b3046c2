import type { DeskLine } from '../case/case';
import type { Turn } from '../case/turn';

/** What is looked at of a line of the queue. */
export interface HeldLine extends Pick<DeskLine, 'ownerId' | 'handedTo'> {
  readonly turn?: Pick<Turn, 'roles' | 'personId'>;
}

/**
 * Whether somebody has a case already: by name, where it waits for a role of theirs; else by being answerable for it
 * (首问). One that a colleague asks them to take over they do not have yet.
 */
export function hasCase(
  { turn, ownerId, handedTo }: HeldLine,
  { id, roles }: { readonly id: string; readonly roles: readonly string[] },
): boolean {
  if (handedTo === id) return false;
  const inTurn = turn?.roles.some((role) => roles.includes(role)) ?? false;

  return turn?.personId === id || (!inTurn && ownerId === id);
}
