import { mergeMembers } from '../../domain/application';
import { recordOf } from '../../domain/case/records/assessment-record';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { claimedBy, peopleIn } from '../../domain/case/people';
import { judge, keptPack, type Facts } from '../../domain/eligibility';

/** What is handed in, with those who joined by invitation beside those whom the representative typed. */
export function withJoined({ members: joined }: Case, content: CaseDraftChange): CaseDraftChange {
  const { members: typed = [], dispute, facts } = content;
  if (joined.length === 0) return content;
  const members = mergeMembers(joined, typed);
  const amount = (dispute?.amount ?? 0) - claimedBy(typed) + claimedBy(members);

  return {
    ...content,
    members,
    ...(dispute && { dispute: { ...dispute, amount } }),
    ...judgedAnew(content, { ...facts, people: peopleIn({ members }) }),
  };
}

/** The number of people may decide (十人以上): what is kept is the answer to the facts that are kept. */
function judgedAnew(
  { pack, assessment }: CaseDraftChange,
  facts: Facts,
): Pick<CaseDraftChange, 'facts' | 'assessment'> {
  if (!pack || !assessment) return { facts };

  return { facts, assessment: recordOf(judge(facts, keptPack(pack)), assessment.at) };
}
