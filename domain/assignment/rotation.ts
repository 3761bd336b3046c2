import type { Turns } from './provider';

/** What counts towards a turn. An open case still binds time, so it counts half again; nearness saves half a turn. */
const weight = { turn: 2, open: 1, near: -1 } as const;

/**
 * Whose turn comes first: the smaller, the sooner. Turns of the last twelve months, cases still open, nearness;
 * it orders turns of one moment and is shown to nobody as a mark of a person.
 */
export function turnOrder({ assignedThisYear, openCases }: Turns, near: boolean): number {
  return assignedThisYear * weight.turn + openCases * weight.open + (near ? weight.near : 0);
}
