import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 活动场次：当期宣传活动，按场。 */
export const activities: SumFigure = {
  kind: 'sum',
  name: '活动场次',
  base: '当期宣传活动，按场',
  unit: '场',
  of: 'activities',
  add: cell('场次', 1),
  over: 'period',
};
