import type { Instant } from '../time/times';
import type { Case } from './case';
import type { Member } from './records/person';

/** Those on the list who have not left: who papers, sums and the list itself are about today. */
export function presentMembers(members: readonly Member[]): readonly Member[] {
  return members.filter(({ leftAt }) => leftAt === null);
}

/** How many people a case is for: whoever applied, who is no member, and those who have not left. */
export function peopleIn({ members }: Pick<Case, 'members'>): number {
  return 1 + presentMembers(members).length;
}

/** What those on the list claim who have not left, in yuan; the applicant's own part is the rest of the claim. */
export function claimedBy(members: readonly Member[]): number {
  return presentMembers(members).reduce((fen, { amount }) => fen + Math.round(amount * 100), 0) / 100;
}

/** The applicant's own part of what a group claims, in yuan. */
export function claimedByApplicant({ dispute, members }: Pick<Case, 'dispute' | 'members'>): number {
  return Math.max(0, Math.round(((dispute.amount ?? 0) - claimedBy(members)) * 100)) / 100;
}

/**
 * Members who were aided: accepted with the group, whoever typed them in, and still there when the case was assigned
 * (decision 21). What was done for somebody who left later was done.
 */
export function aidedMembers(members: readonly Member[], assignedAt: Instant | null): readonly Member[] {
  return members.filter(({ leftAt }) => leftAt === null || (assignedAt !== null && leftAt >= assignedAt));
}
