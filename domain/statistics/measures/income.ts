import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 收入(元)：当期收入合计。 */
export const income: SumFigure = {
  kind: 'sum',
  name: '收入(元)',
  base: '当期收入合计',
  unit: '元',
  of: 'funds',
  where: holds('方向', '收入'),
  add: cell('金额', 0),
  over: 'period',
};
