import type { SumFigure } from '../../figure';
import { cell, isOnAir } from '../../lines/line-tests';

/** 现场咨询(活动计数)：当期活动里计数的咨询人次，广播不算。 */
export const adviceAtEventsCounted: SumFigure = {
  kind: 'sum',
  name: '现场咨询(活动计数)',
  base: '当期活动里计数的咨询人次，广播不算',
  unit: '人次',
  of: 'activities',
  where: (line) => !isOnAir(line),
  add: cell('咨询人次', 0),
  over: 'period',
};
