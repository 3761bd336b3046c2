import type { SumFigure } from '../figure';
import { divisibleCases } from '../lines/line-tests';

/** 未批准案件(部表)：当期决定不予援助的，诉求可分的按人数计件。 */
export const refusedCasesMinistry: SumFigure = {
  kind: 'sum',
  name: '未批准案件(部表)',
  base: '当期决定不予援助的，诉求可分的按人数计件',
  unit: '件',
  of: 'refused',
  add: divisibleCases,
  over: 'period',
};
