import type { SumFigure } from '../../figure';
import { holds } from '../../lines/line-tests';

/** 异议(改变决定)：当期提出的异议，司法行政机关责令给予援助或改正的。 */
export const objectionsOrdered: SumFigure = {
  kind: 'sum',
  name: '异议(改变决定)',
  base: '当期提出的异议，司法行政机关责令给予援助或改正的',
  unit: '件',
  of: 'objected',
  where: holds('异议结果', '责令改正'),
  over: 'period',
  pairs: false,
};
