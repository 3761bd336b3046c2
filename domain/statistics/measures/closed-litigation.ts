import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 结案诉讼：当期结案、方式是诉讼的案件。 */
export const closedLitigation: SumFigure = {
  kind: 'sum',
  name: '结案诉讼',
  base: '当期结案、方式是诉讼的案件',
  unit: '件',
  of: 'closed',
  where: holds('方式', '诉讼'),
  over: 'period',
};
