import type { SumFigure } from '../figure';
import { divisibleCases } from '../lines/line-tests';

/** 申请案件(部表)：当期收到的申请，诉求可分的按人数计件。 */
export const applicationsMinistry: SumFigure = {
  kind: 'sum',
  name: '申请案件(部表)',
  base: '当期收到的申请，诉求可分的按人数计件',
  unit: '件',
  of: 'applied',
  add: divisibleCases,
  over: 'period',
};
