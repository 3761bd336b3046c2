import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 预算(元)：当期下达的预算。 */
export const budget: SumFigure = {
  kind: 'sum',
  name: '预算(元)',
  base: '当期下达的预算',
  unit: '元',
  of: 'funds',
  where: holds('方向', '预算'),
  add: cell('金额', 0),
  over: 'period',
};
