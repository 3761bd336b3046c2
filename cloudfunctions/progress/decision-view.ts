import type { DecisionView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { listOf } from '../../domain/documents/form';
import { wasRead } from '../../domain/eligibility/trace/articles';

/** The decision that stands, as the applicant reads it: the bureau's order takes the place of the refusal (法-49). */
export function decisionView(c: Case): DecisionView | null {
  const { objection, decision } = c.review;
  const { outcome } = decision;
  if (objection?.against === 'refusal' && objection.result === 'ordered' && objection.decidedAt !== null) {
    const reason = objection.answer ?? '';

    return { result: 'granted', reason, articles: citedInOrder(c), at: objection.decidedAt };
  }

  if (!outcome) return null;
  const { result, reason, articles, at } = outcome;

  return { result, reason, articles: articles.filter(wasRead), at };
}

/** What the granting paper cites that the order brought: no rule has to be looked at again. */
function citedInOrder({ papers }: Case): readonly string[] {
  const paper = papers.findLast(({ code }) => code === 'FZ-009');

  return paper ? listOf(paper, 'articles').filter(wasRead) : [];
}
