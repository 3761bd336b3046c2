import type { SumFigure } from '../figure';
import { ticked } from '../lines/line-tests';

/** 提前介入案件：当期批准和通知的案件，提前介入的。 */
export const earlyHelpCases: SumFigure = {
  kind: 'sum',
  name: '提前介入案件',
  base: '当期批准和通知的案件，提前介入的',
  unit: '件',
  of: 'granted',
  where: ticked('提前介入'),
  revision: 2,
  over: 'period',
};
