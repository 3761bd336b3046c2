import type { SumFigure } from '../../figure';
import { all, cell, holds } from '../../lines/line-tests';

/** 其他业务支出(元)：当期支出里科目是印刷、设备、其他和没有写明的（law-back-half §F.3）。 */
export const otherSpending: SumFigure = {
  kind: 'sum',
  name: '其他业务支出(元)',
  base: '当期支出里科目是印刷、设备、其他和没有写明的',
  unit: '元',
  of: 'funds',
  where: all(holds('方向', '支出'), holds('科目', '其他', '印刷', '设备', '')),
  add: cell('金额', 0),
  over: 'period',
};
