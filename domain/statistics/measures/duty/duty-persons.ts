import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 值班接待人次：当期值班接待的人次。 */
export const dutyPersons: SumFigure = {
  kind: 'sum',
  name: '值班接待人次',
  base: '当期值班接待的人次',
  unit: '人次',
  of: 'duty',
  add: cell('接待人次', 0),
  over: 'period',
  pairs: false,
};
