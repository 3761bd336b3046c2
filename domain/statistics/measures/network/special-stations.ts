import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 专项站：期末那一天在用的。 */
export const specialStations: SumFigure = {
  kind: 'sum',
  name: '专项站',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '专项站'),
  add: cell('数量', 1),
  over: 'until',
};
