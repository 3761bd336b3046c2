import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 投诉(已答复)：当期收到、已经答复的投诉。 */
export const complaintsAnswered: SumFigure = {
  kind: 'sum',
  name: '投诉(已答复)',
  base: '当期收到、已经答复的投诉',
  unit: '件',
  of: 'complaints',
  where: filled('答复日'),
  over: 'period',
};
