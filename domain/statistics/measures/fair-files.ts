import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 合格等次案卷：当期评查的案卷里，评为合格的。 */
export const fairFiles: SumFigure = {
  kind: 'sum',
  name: '合格等次案卷',
  base: '当期评查的案卷里，评为合格的',
  unit: '卷',
  of: 'fileReviews',
  add: cell('合格', 0),
  over: 'period',
};
