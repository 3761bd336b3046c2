import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 工作站：期末那一天在用的。 */
export const stations: SumFigure = {
  kind: 'sum',
  name: '工作站',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '工作站'),
  add: cell('数量', 1),
  over: 'until',
};
