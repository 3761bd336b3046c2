import type { SumFigure } from '../../figure';
import { cell, isOnAir } from '../../lines/line-tests';

/** 广播咨询(活动计数)：当期广播节目里计数的咨询人次。 */
export const adviceOnAirCounted: SumFigure = {
  kind: 'sum',
  name: '广播咨询(活动计数)',
  base: '当期广播节目里计数的咨询人次',
  unit: '人次',
  of: 'activities',
  where: isOnAir,
  add: cell('咨询人次', 0),
  over: 'period',
};
