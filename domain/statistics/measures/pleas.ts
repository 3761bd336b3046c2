import type { SumFigure } from '../figure';
import { pleasOf } from '../lines/line-tests';

/** 认罪认罚：当期法律帮助里的认罪认罚，按件。 */
export const pleas: SumFigure = {
  kind: 'sum',
  name: '认罪认罚',
  base: '当期法律帮助里的认罪认罚，按件',
  unit: '件',
  of: 'dutyHelp',
  add: pleasOf,
  over: 'period',
};
