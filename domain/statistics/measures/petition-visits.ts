import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 接访次数：当期参加接访，按次。 */
export const petitionVisits: SumFigure = {
  kind: 'sum',
  name: '接访次数',
  base: '当期参加接访，按次',
  unit: '次',
  of: 'petitionVisits',
  add: cell('次数', 1),
  over: 'period',
};
