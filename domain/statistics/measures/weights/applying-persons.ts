import type { SumFigure } from '../../figure';
import { persons } from '../../lines/line-tests';

/** 申请人数：当期收到的申请，按人数。 */
export const applyingPersons: SumFigure = {
  kind: 'sum',
  name: '申请人数',
  base: '当期收到的申请，按人数',
  unit: '人',
  of: 'applied',
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
