import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 知晓率调查收回：当期知晓率调查收回的份数。 */
export const awarenessAnswers: SumFigure = {
  kind: 'sum',
  name: '知晓率调查收回',
  base: '当期知晓率调查收回的份数',
  unit: '份',
  of: 'surveys',
  where: holds('种类', '知晓率'),
  add: cell('收回', 0),
  over: 'period',
  pairs: false,
};
