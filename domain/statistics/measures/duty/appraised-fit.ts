import type { SumFigure } from '../../figure';
import { all, cell, holds, isFit } from '../../lines/line-tests';

/** 年度考核称职人数：当期登记的年度考核，称职（优秀、合格）的；基本称职、不称职不算。 */
export const appraisedFit: SumFigure = {
  kind: 'sum',
  name: '年度考核称职人数',
  base: '当期登记的年度考核，称职（优秀、合格）的；基本称职、不称职不算',
  unit: '人',
  of: 'conduct',
  where: all(holds('种类', '年度考核'), isFit),
  add: cell('人数', 1),
  over: 'period',
  pairs: false,
};
