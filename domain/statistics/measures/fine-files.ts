import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 良好案卷：当期评查的案卷里，评为良好的。 */
export const fineFiles: SumFigure = {
  kind: 'sum',
  name: '良好案卷',
  base: '当期评查的案卷里，评为良好的',
  unit: '卷',
  of: 'fileReviews',
  add: cell('良好', 0),
  over: 'period',
};
