import type { SumFigure } from '../../figure';
import { filled } from '../../lines/line-tests';

/** 工单(约定答复日)：当期收到的工单，登记了应答复日的。 */
export const ticketsPromised: SumFigure = {
  kind: 'sum',
  name: '工单(约定答复日)',
  base: '当期收到的工单，登记了应答复日的',
  unit: '件',
  of: 'tickets',
  where: filled('应答复日'),
  over: 'period',
  pairs: false,
};
