import type { SumFigure } from '../../figure';
import { times } from '../../lines/line-tests';

/** 考试总分：当期考试，平均分乘人数的合计。 */
export const testPoints: SumFigure = {
  kind: 'sum',
  name: '考试总分',
  base: '当期考试，平均分乘人数的合计',
  unit: '分',
  of: 'tests',
  add: times('平均分', '人数'),
  over: 'period',
  pairs: false,
};
