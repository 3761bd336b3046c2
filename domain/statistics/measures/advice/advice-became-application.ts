import type { SumFigure } from '../../figure';
import { all, cell, isSingleAdvice, ticked } from '../../lines/line-tests';

/** 咨询转申请：当期咨询里，接着申请了援助的。 */
export const adviceBecameApplication: SumFigure = {
  kind: 'sum',
  name: '咨询转申请',
  base: '当期咨询里，接着申请了援助的',
  unit: '人次',
  of: 'advice',
  where: all(isSingleAdvice, ticked('转申请')),
  add: cell('人次', 1),
  over: 'period',
};
