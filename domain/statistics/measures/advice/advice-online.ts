import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 网上：当期网上咨询，按人次。 */
export const adviceOnline: SumFigure = {
  kind: 'sum',
  name: '网上',
  base: '当期网上咨询，按人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '网上'),
  add: cell('人次', 1),
  over: 'period',
};
