import type { SumFigure } from '../../figure';
import { persons } from '../../lines/line-tests';

/** 结案人数：当期结案的案件，按人数。 */
export const closedPersons: SumFigure = {
  kind: 'sum',
  name: '结案人数',
  base: '当期结案的案件，按人数',
  unit: '人',
  of: 'closed',
  add: persons,
  persons: true,
  over: 'period',
};
