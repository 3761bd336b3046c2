import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 评估补贴(元)：当期发放的质量评估补贴（law-back-half §F.3）。 */
export const assessmentPay: SumFigure = {
  kind: 'sum',
  name: '评估补贴(元)',
  base: '当期发放的质量评估补贴',
  unit: '元',
  of: 'payments',
  where: holds('种类', '评估'),
  add: cell('金额', 0),
  over: 'period',
};
