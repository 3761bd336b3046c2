import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 评查卷数：当期评查的案卷。 */
export const reviewedFiles: SumFigure = {
  kind: 'sum',
  name: '评查卷数',
  base: '当期评查的案卷',
  unit: '卷',
  of: 'fileReviews',
  add: cell('卷数', 0),
  over: 'period',
};
