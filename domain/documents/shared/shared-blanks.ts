import type { Case } from '../../case/case';
import type { Assignment } from '../../case/records/assignment-record';
import { organOf } from '../../case/organ-of';
import { line, list, maybe } from '../blank';

const last = (c: Case): Assignment | undefined => c.assignment.assignments.at(-1);

/** The number of the grant that stands; empty in a notified case. */
export function grantNumber(c: Case): string {
  return c.papers.find(({ code, voidedAt }) => code === 'FZ-009' && voidedAt === null)?.number ?? '';
}

export const firm = line('firm', '承办单位', (c) => last(c)?.firmName ?? '');
export const lawyer = line('lawyer', '承办人', (c) => last(c)?.lawyerName ?? '');
export const lawyerPhone = maybe(line('lawyerPhone', '承办人电话', (c) => last(c)?.lawyerPhone ?? ''));
export const organ = line('organ', '办案机关', organOf);
export const aidForm = line('aidForm', '援助形式');
export const articles = list(
  'articles',
  '依据的条文（如 法-31(5)，一行一条）',
  (c) => c.review.decision.outcome?.articles ?? [],
);
export const caseNumber = maybe(line('caseNumber', '案号'));
