import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 挽回(元)：当期结案的案件，挽回损失或者取得利益的合计。 */
export const recovered: SumFigure = {
  kind: 'sum',
  name: '挽回(元)',
  base: '当期结案的案件，挽回损失或者取得利益的合计',
  unit: '元',
  of: 'closed',
  add: cell('挽回', 0),
  over: 'period',
};
