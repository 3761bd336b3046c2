import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 工单(已答复)：当期收到的工单里，有答复日的。 */
export const ticketsAnswered: SumFigure = {
  kind: 'sum',
  name: '工单(已答复)',
  base: '当期收到的工单里，有答复日的',
  unit: '件',
  of: 'tickets',
  where: filled('答复日'),
  over: 'period',
};
