import type { Case } from '../case/case';
import { isCriminal } from '../deadlines/criminal';

/** Life imprisonment, death, or the review of a death sentence: three years of criminal defence at least (法-26); so is a
 * penalty whose words nobody understood. */
export function isGraveCase({ intake, facts }: Pick<Case, 'intake' | 'facts'>): boolean {
  const light = facts.penalty === undefined || facts.penalty === 'other';
  const grave = !light || facts.stage === 'death_review';

  return grave || intake.notice?.gravePenalty === true || intake.notice?.stage === 'death_review';
}

/** A criminal case of a minor needs a lawyer who knows minors (148-26; 未成年人保护法-104). */
export function isMinorsCase(c: Pick<Case, 'intake' | 'facts' | 'dispute'>): boolean {
  const { age, tags } = c.facts;
  const young = age === undefined ? tags?.includes('minor') === true : age < 18;
  const { notice } = c.intake;

  return notice?.minor === true || notice?.kind === 'minor_victim' || (young && isCriminal(c));
}
