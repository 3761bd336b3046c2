import type { Case } from '../../domain/case/case';
import type { Grade } from '../../domain/quality/review/score';
import type { Office } from '../platform/office';

/** The grade that the last published review gave the file; `null` where it was in none. */
export async function gradeOfReview(office: Office, { _id, centreId }: Case): Promise<Grade | null> {
  const page = { limit: 1, order: [['publishedAt', 'desc']] as const, fields: ['grade', 'publishedAt'] };
  const [last] = await office.store.find('review_files', { centreId, caseId: _id }, page);

  return last?.publishedAt ? last.grade : null;
}
