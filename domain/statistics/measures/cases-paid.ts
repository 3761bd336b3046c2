import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 办案补贴件数：当期发放办案补贴的案件。 */
export const casesPaid: SumFigure = {
  kind: 'sum',
  name: '办案补贴件数',
  base: '当期发放办案补贴的案件',
  unit: '件',
  of: 'payments',
  where: holds('种类', '办案'),
  add: cell('件数', 1),
  over: 'period',
};
