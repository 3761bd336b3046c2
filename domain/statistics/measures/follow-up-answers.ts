import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 回访答复人数：当期回访答复了的人。 */
export const followUpAnswers: SumFigure = {
  kind: 'sum',
  name: '回访答复人数',
  base: '当期回访答复了的人',
  unit: '人',
  of: 'followUps',
  add: cell('答复', 0),
  over: 'period',
};
