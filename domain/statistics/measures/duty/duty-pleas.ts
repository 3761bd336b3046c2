import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 值班认罪认罚：当期值班见证认罪认罚的人数；法律帮助登记的另计。 */
export const dutyPleas: SumFigure = {
  kind: 'sum',
  name: '值班认罪认罚',
  base: '当期值班见证认罪认罚的人数；法律帮助登记的另计',
  unit: '人',
  of: 'duty',
  add: cell('认罪认罚', 0),
  over: 'period',
  pairs: false,
};
