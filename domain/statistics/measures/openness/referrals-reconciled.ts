import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 矛盾化解：当期转介，后来调解成的。 */
export const referralsReconciled: SumFigure = {
  kind: 'sum',
  name: '矛盾化解',
  base: '当期转介，后来调解成的',
  unit: '人次',
  of: 'referrals',
  where: holds('结果', '已调解'),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
