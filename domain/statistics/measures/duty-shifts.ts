import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 值班班次：当期实际值班，按班。 */
export const dutyShifts: SumFigure = {
  kind: 'sum',
  name: '值班班次',
  base: '当期实际值班，按班',
  unit: '班',
  of: 'duty',
  add: cell('班次', 1),
  over: 'period',
};
