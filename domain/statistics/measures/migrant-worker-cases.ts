import type { SumFigure } from '../figure';
import { isMigrantWorkers } from '../lines/line-tests';

/** 农民工案件：当期批准和通知的案件，标签有农民工的。 */
export const migrantWorkerCases: SumFigure = {
  kind: 'sum',
  name: '农民工案件',
  base: '当期批准和通知的案件，标签有农民工的',
  unit: '件',
  of: 'granted',
  where: isMigrantWorkers,
  over: 'period',
};
