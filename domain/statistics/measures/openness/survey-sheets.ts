import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 调查发出份数：当期调查发出的份数。 */
export const surveySheets: SumFigure = {
  kind: 'sum',
  name: '调查发出份数',
  base: '当期调查发出的份数',
  unit: '份',
  of: 'surveys',
  add: cell('发出', 0),
  over: 'period',
  pairs: false,
};
