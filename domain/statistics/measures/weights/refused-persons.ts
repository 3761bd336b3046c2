import type { SumFigure } from '../../figure';
import { persons } from '../../lines/line-tests';

/** 不予援助人数：当期决定不予援助的，按人数。 */
export const refusedPersons: SumFigure = {
  kind: 'sum',
  name: '不予援助人数',
  base: '当期决定不予援助的，按人数',
  unit: '人',
  of: 'refused',
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
