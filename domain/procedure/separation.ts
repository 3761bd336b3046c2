import type { Case } from '../case/case';
import { isSameHuman, type Human } from '../identity/same-human';

/** Who wrote the review opinion and who decided. */
export function deciders(c: Case): readonly string[] {
  const { recommendation, outcome } = c.review.decision;

  return [recommendation?.by, outcome?.by, c.review.advance?.by].filter((id) => id !== undefined);
}

/** Every lawyer who ever had this case. */
export function handlers(c: Case): readonly string[] {
  return c.assignment.assignments.map((assignment) => assignment.lawyerId).filter((id) => id !== null);
}

/** Whether a person must stay away from this case (kin, or on the other side). */
export function isRecused(c: Case, actor: Human): boolean {
  return c.review.recusals.some(({ personId }) => isSameHuman(actor, personId));
}
