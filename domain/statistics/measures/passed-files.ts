import type { SumFigure } from '../figure';
import { cells } from '../lines/line-tests';

/** 合格案卷：当期评查的案卷里，优秀、良好、合格的。 */
export const passedFiles: SumFigure = {
  kind: 'sum',
  name: '合格案卷',
  base: '当期评查的案卷里，优秀、良好、合格的',
  unit: '卷',
  of: 'fileReviews',
  add: cells('优秀', '良好', '合格'),
  over: 'period',
};
