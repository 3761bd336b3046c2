import type { Paper } from '../../domain/case/records/paper';
import { paperTitle } from '../../domain/documents/paper-titles';

/** A paper by title and number, as staff speak of it. */
export function paperName(paper: Pick<Paper, 'code' | 'number'>): string {
  return `${paperTitle(paper.code)} ${paper.number}`;
}
