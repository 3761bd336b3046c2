import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 接访批次：当期接访，按批。 */
export const petitionBatches: SumFigure = {
  kind: 'sum',
  name: '接访批次',
  base: '当期接访，按批',
  unit: '批',
  of: 'petitionVisits',
  add: cell('批次', 0),
  over: 'period',
};
