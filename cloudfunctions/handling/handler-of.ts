import type { Case } from '../../domain/case/case';
import type { PaperContent } from '../casework/papers/issue-papers';

/** Firm and lawyer of the last assignment, as papers name them. */
export function handlerOf({ assignment }: Case): PaperContent {
  const last = assignment.assignments.at(-1);

  return { firm: last?.firmName ?? '', lawyer: last?.lawyerName ?? '' };
}
