import type { SumFigure } from '../figure';
import { persons } from '../lines/line-tests';

/** 受援人：当期批准和通知的案件，按人数。 */
export const aidedPersons: SumFigure = {
  kind: 'sum',
  name: '受援人',
  base: '当期批准和通知的案件，按人数',
  unit: '人',
  of: 'granted',
  add: persons,
  persons: true,
  over: 'period',
};
