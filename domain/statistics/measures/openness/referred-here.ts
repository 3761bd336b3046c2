import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 转介(转来)：当期别的单位转介来的。 */
export const referredHere: SumFigure = {
  kind: 'sum',
  name: '转介(转来)',
  base: '当期别的单位转介来的',
  unit: '人次',
  of: 'referrals',
  where: holds('方向', '转来'),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
