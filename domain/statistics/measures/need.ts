import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 需求(元)：当期测算的需求。 */
export const need: SumFigure = {
  kind: 'sum',
  name: '需求(元)',
  base: '当期测算的需求',
  unit: '元',
  of: 'funds',
  where: holds('方向', '需求'),
  add: cell('金额', 0),
  over: 'period',
};
