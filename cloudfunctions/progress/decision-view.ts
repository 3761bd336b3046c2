import type { DecisionView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { wasRead } from '../../domain/eligibility/articles';
import { articlesFor } from '../casework/gaps';

/** The decision that stands, as the applicant reads it: the bureau's order takes the place of the refusal (法-49). */
export function decisionView(c: Case): DecisionView | null {
  const { objection, decision } = c.review;
  const { outcome } = decision;
  if (objection?.against === 'refusal' && objection.result === 'ordered' && objection.decidedAt !== null) {
    const reason = objection.answer ?? '';

    return { result: 'granted', reason, articles: articlesFor(c), at: objection.decidedAt };
  }

  if (!outcome) return null;
  const { result, reason, articles, at } = outcome;

  return { result, reason, articles: articles.filter(wasRead), at };
}
