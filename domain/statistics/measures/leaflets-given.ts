import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 资料发放：当期发出去的资料，按份。 */
export const leafletsGiven: SumFigure = {
  kind: 'sum',
  name: '资料发放',
  base: '当期发出去的资料，按份',
  unit: '份',
  of: 'leaflets',
  where: holds('动作', '发放'),
  add: cell('份数', 1),
  over: 'period',
};
