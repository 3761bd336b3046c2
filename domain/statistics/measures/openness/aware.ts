import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 知晓人数：当期知晓率调查里，知道法律援助的。 */
export const aware: SumFigure = {
  kind: 'sum',
  name: '知晓人数',
  base: '当期知晓率调查里，知道法律援助的',
  unit: '份',
  of: 'surveys',
  where: holds('种类', '知晓率'),
  add: cell('知道或满意', 0),
  over: 'period',
  pairs: false,
};
