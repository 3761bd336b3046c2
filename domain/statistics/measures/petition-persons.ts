import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 接访人次：当期接访的人次。 */
export const petitionPersons: SumFigure = {
  kind: 'sum',
  name: '接访人次',
  base: '当期接访的人次',
  unit: '人次',
  of: 'petitionVisits',
  add: cell('人次', 0),
  over: 'period',
};
