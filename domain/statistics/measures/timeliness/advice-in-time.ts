import type { SumFigure } from '../../figure';
import { cell, isBy } from '../../lines/line-tests';

/** 咨询(按期答复)：当期咨询，在应答复日之前答复的。 */
export const adviceInTime: SumFigure = {
  kind: 'sum',
  name: '咨询(按期答复)',
  base: '当期咨询，在应答复日之前答复的',
  unit: '人次',
  of: 'advice',
  where: isBy('答复日', '应答复日'),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
