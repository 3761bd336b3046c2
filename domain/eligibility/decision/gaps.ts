import { hasAgent, hasOwnRight } from '../facts/agent';
import type { GapCode } from '../trace/assessment';
import type { Facts } from '../facts/facts';
import type { HardshipFinding } from '../means/hardship-class';
import { proofHandedIn } from '../facts/proof-handed-in';
import type { Truth } from '../facts/truth';

/** Gaps that urgent aid may leave open for a while (法-44): they only show the person's means. */
const meansPapers: readonly GapCode[] = ['hardship_statement', 'exemption_proof', 'status_proof'];

/** Only papers about means are missing. */
export function onlyMeansPapers(gaps: readonly GapCode[]): boolean {
  return gaps.every((gap) => meansPapers.includes(gap));
}

/** The paper that shows the right to act is not asked of relatives who apply in their own right (法-24, 29). */
function needsAgencyProof(facts: Facts): boolean {
  return facts.channel !== 'custody' && hasAgent(facts) && !hasOwnRight(facts);
}

/**
 * The papers an application lacks (law.md §3). Nothing is missing while nobody has looked at the papers, but the
 * authority of somebody who is known to have none.
 * @param meansMet whether the means shown another way are within the standard: then the exemption needs no proof
 */
export function gapsOf(
  facts: Facts,
  finding: HardshipFinding,
  meansMet: Truth,
  unauthorised: boolean,
): GapCode[] {
  const { hardship, proof, alsoByMeans } = finding;
  const { papers } = facts;

  if (papers === undefined) return unauthorised ? ['agency_proof'] : [];
  const gaps: GapCode[] = [];

  if (!papers.includes('application_form')) gaps.push('application_form');
  if (!papers.includes('identity')) gaps.push('identity');
  if (unauthorised || (needsAgencyProof(facts) && !papers.includes('agency_proof')))
    gaps.push('agency_proof');
  if (!papers.includes('case_papers')) gaps.push('case_papers');
  const statement = papers.includes('hardship_statement');

  if (hardship === 'required' && !statement) gaps.push('hardship_statement');
  if (proofHandedIn(facts, proof) || (alsoByMeans && statement && meansMet === true)) return gaps;
  if (hardship === 'verification_exempt') gaps.push('exemption_proof');
  if (hardship === 'condition_exempt') gaps.push('status_proof');

  return gaps;
}
