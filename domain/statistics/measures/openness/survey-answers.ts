import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 调查收回份数：当期调查收回的份数。 */
export const surveyAnswers: SumFigure = {
  kind: 'sum',
  name: '调查收回份数',
  base: '当期调查收回的份数',
  unit: '份',
  of: 'surveys',
  add: cell('收回', 0),
  over: 'period',
  pairs: false,
};
