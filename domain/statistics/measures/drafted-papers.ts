import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 代书：当期代拟法律文书，按件。 */
export const draftedPapers: SumFigure = {
  kind: 'sum',
  name: '代书',
  base: '当期代拟法律文书，按件',
  unit: '件',
  of: 'drafting',
  add: cell('件数', 1),
  over: 'period',
};
