import type { SumFigure } from '../figure';
import { divisibleCases } from '../lines/line-tests';

/** 批准案件(部表)：当期批准和通知，诉求可分的按人数计件。 */
export const grantedCasesMinistry: SumFigure = {
  kind: 'sum',
  name: '批准案件(部表)',
  base: '当期批准和通知，诉求可分的按人数计件',
  unit: '件',
  of: 'granted',
  add: divisibleCases,
  over: 'period',
};
