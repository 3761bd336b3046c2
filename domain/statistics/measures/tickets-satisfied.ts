import type { SumFigure } from '../figure';
import { all, filled } from '../lines/line-tests';

/** 工单(满意)：当期收到、答复了的工单里，满意的。 */
export const ticketsSatisfied: SumFigure = {
  kind: 'sum',
  name: '工单(满意)',
  base: '当期收到、答复了的工单里，满意的',
  unit: '件',
  of: 'tickets',
  where: all(filled('答复日'), ({ cells: own }) => own['满意'] === true),
  over: 'period',
};
