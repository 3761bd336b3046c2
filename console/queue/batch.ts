import { handOver } from '../../contract/queue/turn';
import { takeCase } from '../../contract/queue/turn';
import type { QueueLine } from '../../contract/queue/queue';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { stepOf } from '../../domain/procedure';
import { hasCase } from '../../domain/procedure/has-case';
import { ask } from '../office';

/** What can be done with several cases at once; each is written as a step of its own. */
export type BatchDeed = 'takeCase' | 'handOver' | 'assign';

export const deedLabels: Readonly<Record<BatchDeed, string>> = {
  takeCase: '领取',
  handOver: '移交',
  assign: '批量指派',
};

/** Assigning comes last: it goes on to the page where the lawyers are seen before anything is sent. */
const deeds: readonly BatchDeed[] = ['takeCase', 'handOver', 'assign'];

/** Those of the marked cases that this person may do it with, by the table of the procedure. */
export function fitting(
  deed: BatchDeed,
  marked: readonly QueueLine[],
  me: { readonly id: string; readonly roles: readonly StaffRole[] },
): readonly QueueLine[] {
  return marked.filter(({ state, ownerId, handedTo, turnRoles, turnId }) => {
    const step = stepOf(state, deed);
    if (!step || !me.roles.some((role) => step.who.includes(role))) return false;
    const held = hasCase({ ownerId, handedTo, turn: { roles: turnRoles, personId: turnId } }, me);
    if (deed === 'takeCase') return !held;
    return deed === 'assign' || [ownerId, turnId].includes(me.id) || me.roles.includes('director');
  });
}

/** What can be done with at least one of the marked. */
export function deedsFor(
  marked: readonly QueueLine[],
  me: Parameters<typeof fitting>[2],
): readonly BatchDeed[] {
  return deeds.filter((deed) => fitting(deed, marked, me).length > 0);
}

/** Takes one case, or hands it to a colleague. @throws OfficeRefused */
export async function carryOut(
  { caseId, version }: QueueLine,
  to: { readonly personId: string; readonly reason: string } | null,
): Promise<void> {
  await (to ? ask(handOver, { caseId, version, ...to }) : ask(takeCase, { caseId, version }));
}

let handed: readonly string[] = [];

/** Cases marked in the queue, for the page of assignments that opens next. */
export function markForAssigning(caseIds: readonly string[]): void {
  handed = caseIds;
}

/** Gives them once. */
export function markedForAssigning(): readonly string[] {
  const given = handed;
  handed = [];
  return given;
}
