import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 转介(转出)：当期转介到别的单位去的。 */
export const referredElsewhere: SumFigure = {
  kind: 'sum',
  name: '转介(转出)',
  base: '当期转介到别的单位去的',
  unit: '人次',
  of: 'referrals',
  where: holds('方向', '转出'),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
