import type { SumFigure } from '../figure';
import { divisibleCases, isMigrantWorkers } from '../lines/line-tests';

/** 农民工案件(部表)：当期批准和通知、标签有农民工的，诉求可分的按人数计件。 */
export const migrantWorkerCasesMinistry: SumFigure = {
  kind: 'sum',
  name: '农民工案件(部表)',
  base: '当期批准和通知、标签有农民工的，诉求可分的按人数计件',
  unit: '件',
  of: 'granted',
  where: isMigrantWorkers,
  add: divisibleCases,
  over: 'period',
};
