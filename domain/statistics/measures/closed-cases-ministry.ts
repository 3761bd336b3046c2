import type { SumFigure } from '../figure';
import { divisibleCases } from '../lines/line-tests';

/** 结案(部表)：当期结案，诉求可分的按人数计件。 */
export const closedCasesMinistry: SumFigure = {
  kind: 'sum',
  name: '结案(部表)',
  base: '当期结案，诉求可分的按人数计件',
  unit: '件',
  of: 'closed',
  add: divisibleCases,
  over: 'period',
};
