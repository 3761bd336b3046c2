import type { SumFigure } from '../figure';
import { cells } from '../lines/line-tests';

/** 回访满意人数：当期回访答复了的人里，满意和基本满意的。 */
export const satisfiedAnswers: SumFigure = {
  kind: 'sum',
  name: '回访满意人数',
  base: '当期回访答复了的人里，满意和基本满意的',
  unit: '人',
  of: 'followUps',
  add: cells('满意', '基本满意'),
  over: 'period',
};
