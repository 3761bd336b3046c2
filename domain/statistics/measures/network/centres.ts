import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 中心：期末那一天在用的。 */
export const centres: SumFigure = {
  kind: 'sum',
  name: '中心',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '中心'),
  add: cell('数量', 1),
  over: 'until',
};
