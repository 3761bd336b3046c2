import type { SumFigure } from '../../figure';
import { cell, filled } from '../../lines/line-tests';

/** 咨询(约定答复日)：当期咨询，登记了应答复日的。 */
export const advicePromised: SumFigure = {
  kind: 'sum',
  name: '咨询(约定答复日)',
  base: '当期咨询，登记了应答复日的',
  unit: '人次',
  of: 'advice',
  where: filled('应答复日'),
  add: cell('人次', 1),
  over: 'period',
  pairs: false,
};
