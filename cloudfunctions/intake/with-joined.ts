import { mergeMembers } from '../../domain/application';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/record';
import type { Member } from '../../domain/case/person';

function owed(members: readonly Member[]): number {
  return (
    members.reduce((sum, { amount, leftAt }) => sum + (leftAt === null ? Math.round(amount * 100) : 0), 0) /
    100
  );
}

/** What is handed in, with those who joined by invitation beside those whom the representative typed. */
export function withJoined({ members: joined }: Case, content: CaseDraftChange): CaseDraftChange {
  const { members: typed = [], dispute, facts } = content;
  if (joined.length === 0) return content;
  const members = mergeMembers(joined, typed);
  const amount = (dispute?.amount ?? 0) - owed(typed) + owed(members);

  return {
    ...content,
    members,
    ...(dispute && { dispute: { ...dispute, amount } }),
    facts: { ...facts, people: members.filter(({ leftAt }) => leftAt === null).length + 1 },
  };
}
