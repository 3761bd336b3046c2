import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 支出(元)：当期支出合计。 */
export const spent: SumFigure = {
  kind: 'sum',
  name: '支出(元)',
  base: '当期支出合计',
  unit: '元',
  of: 'funds',
  where: holds('方向', '支出'),
  add: cell('金额', 0),
  over: 'period',
};
