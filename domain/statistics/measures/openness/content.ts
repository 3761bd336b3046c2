import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 满意度调查满意：当期满意度调查里，满意的。 */
export const content: SumFigure = {
  kind: 'sum',
  name: '满意度调查满意',
  base: '当期满意度调查里，满意的',
  unit: '份',
  of: 'surveys',
  where: holds('种类', '满意度'),
  add: cell('知道或满意', 0),
  over: 'period',
  pairs: false,
};
