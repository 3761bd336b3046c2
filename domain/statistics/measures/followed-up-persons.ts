import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 回访人数：当期回访的人。 */
export const followedUpPersons: SumFigure = {
  kind: 'sum',
  name: '回访人数',
  base: '当期回访的人',
  unit: '人',
  of: 'followUps',
  add: cell('人数', 1),
  over: 'period',
};
