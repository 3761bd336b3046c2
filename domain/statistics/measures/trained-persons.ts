import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 培训人次：当期参加培训的人次。 */
export const trainedPersons: SumFigure = {
  kind: 'sum',
  name: '培训人次',
  base: '当期参加培训的人次',
  unit: '人次',
  of: 'training',
  add: cell('人次', 0),
  over: 'period',
};
