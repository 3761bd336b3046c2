import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 补贴发放(元)：当期发放的补贴合计。 */
export const subsidiesPaid: SumFigure = {
  kind: 'sum',
  name: '补贴发放(元)',
  base: '当期发放的补贴合计',
  unit: '元',
  of: 'payments',
  add: cell('金额', 0),
  over: 'period',
};
