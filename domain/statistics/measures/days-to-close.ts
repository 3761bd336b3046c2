import type { SumFigure } from '../figure';
import { all, daysBetween, filled } from '../lines/line-tests';

/** 办案天数：当期结案的案件，从指派到结案的天数合计。 */
export const daysToClose: SumFigure = {
  kind: 'sum',
  name: '办案天数',
  base: '当期结案的案件，从指派到结案的天数合计',
  unit: '天',
  of: 'closed',
  where: all(filled('指派日'), filled('结案日')),
  add: daysBetween('指派日', '结案日'),
  over: 'period',
};
