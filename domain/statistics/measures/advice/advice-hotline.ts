import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 其中12348：当期12348咨询，按人次。 */
export const adviceHotline: SumFigure = {
  kind: 'sum',
  name: '其中12348',
  base: '当期12348咨询，按人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '12348'),
  add: cell('人次', 1),
  over: 'period',
};
