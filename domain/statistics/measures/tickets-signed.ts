import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 工单(已签收)：当期收到的工单里，有签收日的。 */
export const ticketsSigned: SumFigure = {
  kind: 'sum',
  name: '工单(已签收)',
  base: '当期收到的工单里，有签收日的',
  unit: '件',
  of: 'tickets',
  where: filled('签收日'),
  over: 'period',
};
