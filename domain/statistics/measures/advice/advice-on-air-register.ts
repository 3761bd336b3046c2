import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 广播咨询(登记)：当期广播咨询登记的人次。 */
export const adviceOnAirRegister: SumFigure = {
  kind: 'sum',
  name: '广播咨询(登记)',
  base: '当期广播咨询登记的人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '广播'),
  add: cell('人次', 1),
  over: 'period',
};
