import type { SumFigure } from '../figure';
import { answersOf } from '../lines/line-tests';

/** 回访答复人数：当期回访答复了的人。 */
export const followUpAnswers: SumFigure = {
  kind: 'sum',
  name: '回访答复人数',
  base: '当期回访答复了的人；没有写几人答复的，按满意、基本满意、不满意合计',
  revision: 2,
  unit: '人',
  of: 'followUps',
  add: answersOf,
  over: 'period',
};
