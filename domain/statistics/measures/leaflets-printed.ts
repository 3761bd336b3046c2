import type { SumFigure } from '../figure';
import { cell, holds } from '../lines/line-tests';

/** 资料印制：当期印的资料，按份。 */
export const leafletsPrinted: SumFigure = {
  kind: 'sum',
  name: '资料印制',
  base: '当期印的资料，按份',
  unit: '份',
  of: 'leaflets',
  where: holds('动作', '印制'),
  add: cell('份数', 1),
  over: 'period',
};
