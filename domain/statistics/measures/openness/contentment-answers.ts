import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 满意度调查收回：当期满意度调查收回的份数。 */
export const contentmentAnswers: SumFigure = {
  kind: 'sum',
  name: '满意度调查收回',
  base: '当期满意度调查收回的份数',
  unit: '份',
  of: 'surveys',
  where: holds('种类', '满意度'),
  add: cell('收回', 0),
  over: 'period',
  pairs: false,
};
