import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 办案补贴(元)：当期发放的办案补贴合计。 */
export const caseSubsidiesPaid: SumFigure = {
  kind: 'sum',
  name: '办案补贴(元)',
  base: '当期发放的办案补贴合计',
  unit: '元',
  of: 'payments',
  where: holds('种类', '办案'),
  add: cell('金额', 0),
  over: 'period',
};
