import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 工作人员：期末那一天在册的。 */
export const staff: SumFigure = {
  kind: 'sum',
  name: '工作人员',
  base: '期末那一天在册的',
  unit: '人',
  of: 'people',
  where: holds('种类', '工作人员'),
  add: cell('数量', 1),
  over: 'until',
};
