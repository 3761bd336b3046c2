import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 来访：当期来访咨询，按人次。 */
export const adviceVisit: SumFigure = {
  kind: 'sum',
  name: '来访',
  base: '当期来访咨询，按人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '来访'),
  add: cell('人次', 1),
  over: 'period',
};
