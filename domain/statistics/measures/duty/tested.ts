import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 考试人数：当期参加考试的人数。 */
export const tested: SumFigure = {
  kind: 'sum',
  name: '考试人数',
  base: '当期参加考试的人数',
  unit: '人',
  of: 'tests',
  add: cell('人数', 1),
  over: 'period',
  pairs: false,
};
