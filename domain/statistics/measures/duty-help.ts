import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 法律帮助：当期值班律师法律帮助，按件。 */
export const dutyHelp: SumFigure = {
  kind: 'sum',
  name: '法律帮助',
  base: '当期值班律师法律帮助，按件',
  unit: '件',
  of: 'dutyHelp',
  add: cell('件数', 1),
  over: 'period',
};
