import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 讨薪(元)：当期结案的案件，其中讨薪的合计。 */
export const recoveredWages: SumFigure = {
  kind: 'sum',
  name: '讨薪(元)',
  base: '当期结案的案件，其中讨薪的合计',
  unit: '元',
  of: 'closed',
  add: cell('其中讨薪', 0),
  over: 'period',
};
