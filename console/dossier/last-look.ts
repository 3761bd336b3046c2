import type { HistoryLine } from '../../contract/dossier/dossier';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const key = (userId: string, caseId: string): string => `yuanshou.looked.${userId}.${caseId}`;

/** Number of the last event this person had seen of the case on this computer; 0 when they never looked. */
export function lastLook(memory: Memory, userId: string, caseId: string): number {
  const kept = Number(memory.getItem(key(userId, caseId)) ?? 0);
  return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
}

/** Keeps that everything up to this event has been seen. */
export function keepLook(memory: Memory, userId: string, caseId: string, no: number): void {
  memory.setItem(key(userId, caseId), String(no));
}

/**
 * Which fields changed after an event, by the paths the events name.
 * @param after number of the last event seen; 0 marks nothing, because then everything is new
 */
export function changedSince(
  history: readonly Pick<HistoryLine, 'no' | 'changedFields'>[],
  after: number,
): ReadonlySet<string> {
  if (after === 0) return new Set();
  return new Set(history.filter((event) => event.no > after).flatMap((event) => event.changedFields));
}

/** Whether a line of the dossier stands under a changed field, or the other way round. */
export function touches(changed: ReadonlySet<string>, path: string): boolean {
  return [...changed].some(
    (field) => field === path || path.startsWith(`${field}.`) || field.startsWith(`${path}.`),
  );
}
