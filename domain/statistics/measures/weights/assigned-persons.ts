import type { SumFigure } from '../../figure';
import { persons } from '../../lines/line-tests';

/** 指派案件人数：当期指派的案件，按人数。 */
export const assignedPersons: SumFigure = {
  kind: 'sum',
  name: '指派案件人数',
  base: '当期指派的案件，按人数',
  unit: '人',
  of: 'assigned',
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
