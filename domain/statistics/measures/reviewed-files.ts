import type { SumFigure } from '../figure';
import { reviewedOf } from '../lines/line-tests';

/** 评查卷数：当期评查的案卷。 */
export const reviewedFiles: SumFigure = {
  kind: 'sum',
  name: '评查卷数',
  base: '当期评查的案卷；没有写卷数的，按各等次合计',
  revision: 2,
  unit: '卷',
  of: 'fileReviews',
  add: reviewedOf,
  over: 'period',
};
