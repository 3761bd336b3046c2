import type { SumFigure } from '../figure';
import { divisibleCases, holds } from '../lines/line-tests';

/** 非诉结案(部表)：当期结案、方式是非诉或仲裁的，诉求可分的按人数计件。 */
export const closedOutOfCourtMinistry: SumFigure = {
  kind: 'sum',
  name: '非诉结案(部表)',
  base: '当期结案、方式是非诉或仲裁的，诉求可分的按人数计件',
  unit: '件',
  of: 'closed',
  where: holds('方式', '非诉', '仲裁'),
  add: divisibleCases,
  over: 'period',
};
