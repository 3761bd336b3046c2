import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 值班补贴(元)：当期值班的补贴合计。 */
export const dutyAllowance: SumFigure = {
  kind: 'sum',
  name: '值班补贴(元)',
  base: '当期值班的补贴合计',
  unit: '元',
  of: 'duty',
  add: cell('补贴', 0),
  over: 'period',
};
