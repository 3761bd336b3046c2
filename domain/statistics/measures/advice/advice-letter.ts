import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 来信：当期来信咨询，按人次。 */
export const adviceLetter: SumFigure = {
  kind: 'sum',
  name: '来信',
  base: '当期来信咨询，按人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '来信'),
  add: cell('人次', 1),
  over: 'period',
};
