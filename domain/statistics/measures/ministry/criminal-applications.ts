import type { SumFigure } from '../../figure';
import { divisibleCases } from '../../lines/line-tests';

/** 刑事申请(部表)：当期收到的刑事申请，诉求可分的按人数计件（law-back-half §F.3）。 */
export const criminalApplications: SumFigure = {
  kind: 'sum',
  name: '刑事申请(部表)',
  base: '当期收到的刑事申请，诉求可分的按人数计件',
  unit: '件',
  of: 'criminalApplied',
  add: divisibleCases,
  over: 'period',
};
