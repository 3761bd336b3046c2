import type { SumFigure } from '../figure';
import { divisibleCases, holds } from '../lines/line-tests';

/** 诉讼结案(部表)：当期结案、方式是诉讼的，诉求可分的按人数计件。 */
export const closedLitigationMinistry: SumFigure = {
  kind: 'sum',
  name: '诉讼结案(部表)',
  base: '当期结案、方式是诉讼的，诉求可分的按人数计件',
  unit: '件',
  of: 'closed',
  where: holds('方式', '诉讼'),
  add: divisibleCases,
  over: 'period',
};
