import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 征询份数：当期发出的征询意见函。 */
export const opinionLetters: SumFigure = {
  kind: 'sum',
  name: '征询份数',
  base: '当期发出的征询意见函',
  unit: '份',
  of: 'opinionLetters',
  add: cell('份数', 1),
  over: 'period',
};
