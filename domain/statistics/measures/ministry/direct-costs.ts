import type { SumFigure } from '../../figure';
import { all, cell, holds } from '../../lines/line-tests';

/** 办案直接费用(元)：当期支出里科目是办案直接费用的（law-back-half §F.3）。 */
export const directCosts: SumFigure = {
  kind: 'sum',
  name: '办案直接费用(元)',
  base: '当期支出里科目是办案直接费用的',
  unit: '元',
  of: 'funds',
  where: all(holds('方向', '支出'), holds('科目', '办案直接费用')),
  add: cell('金额', 0),
  over: 'period',
};
