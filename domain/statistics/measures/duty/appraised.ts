import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 年度考核人数：当期登记的年度考核，按人。 */
export const appraised: SumFigure = {
  kind: 'sum',
  name: '年度考核人数',
  base: '当期登记的年度考核，按人',
  unit: '人',
  of: 'conduct',
  where: holds('种类', '年度考核'),
  add: cell('人数', 1),
  over: 'period',
  pairs: false,
};
