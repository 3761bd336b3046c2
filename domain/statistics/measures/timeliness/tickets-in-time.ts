import type { SumFigure } from '../../figure';
import { isBy } from '../../lines/line-tests';

/** 工单(按期答复)：当期收到的工单，在应答复日之前答复的。 */
export const ticketsInTime: SumFigure = {
  kind: 'sum',
  name: '工单(按期答复)',
  base: '当期收到的工单，在应答复日之前答复的',
  unit: '件',
  of: 'tickets',
  where: isBy('答复日', '应答复日'),
  over: 'period',
  pairs: false,
};
