import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 优秀案卷：当期评查的案卷里，评为优秀的。 */
export const excellentFiles: SumFigure = {
  kind: 'sum',
  name: '优秀案卷',
  base: '当期评查的案卷里，评为优秀的',
  unit: '卷',
  of: 'fileReviews',
  add: cell('优秀', 0),
  over: 'period',
};
