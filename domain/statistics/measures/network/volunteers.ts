import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 志愿者：期末那一天在册的。 */
export const volunteers: SumFigure = {
  kind: 'sum',
  name: '志愿者',
  base: '期末那一天在册的',
  unit: '人',
  of: 'people',
  where: holds('种类', '志愿者'),
  add: cell('数量', 1),
  over: 'until',
};
