import type { SumFigure } from '../../figure';
import { all, cell, holds } from '../../lines/line-tests';

/** 转介成申请：当期转介来、接着申请了援助的。 */
export const referralsApplied: SumFigure = {
  kind: 'sum',
  name: '转介成申请',
  base: '当期转介来、接着申请了援助的',
  unit: '人次',
  of: 'referrals',
  where: all(holds('方向', '转来'), holds('结果', '已申请')),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
