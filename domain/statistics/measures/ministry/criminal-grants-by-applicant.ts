import type { SumFigure } from '../../figure';
import { divisibleCases, filled } from '../../lines/line-tests';

/** 刑事依申请批准(部表)：当期依申请批准的刑事案件，诉求可分的按人数计件（law-back-half §F.3）。 */
export const criminalGrantsByApplicant: SumFigure = {
  kind: 'sum',
  name: '刑事依申请批准(部表)',
  base: '当期依申请批准的刑事案件，诉求可分的按人数计件',
  unit: '件',
  of: 'criminalGranted',
  where: filled('批准日'),
  add: divisibleCases,
  over: 'period',
};
