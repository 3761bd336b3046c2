import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 培训批次：当期培训，按批。 */
export const trainingBatches: SumFigure = {
  kind: 'sum',
  name: '培训批次',
  base: '当期培训，按批',
  unit: '批',
  of: 'training',
  add: cell('批次', 1),
  over: 'period',
};
