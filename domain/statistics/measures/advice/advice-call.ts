import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 来电：当期来电咨询，含12348，按人次。 */
export const adviceCall: SumFigure = {
  kind: 'sum',
  name: '来电',
  base: '当期来电咨询，含12348，按人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '来电', '12348'),
  add: cell('人次', 1),
  over: 'period',
};
