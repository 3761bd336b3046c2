import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 不合格案卷：当期评查的案卷里，评为不合格的。 */
export const failedFiles: SumFigure = {
  kind: 'sum',
  name: '不合格案卷',
  base: '当期评查的案卷里，评为不合格的',
  unit: '卷',
  of: 'fileReviews',
  add: cell('不合格', 0),
  over: 'period',
};
