import type { SumFigure } from '../../figure';
import { daysBetween, filled } from '../../lines/line-tests';

/** 投诉答复天数：当期收到、已经答复的投诉，从收到到答复的天数合计。 */
export const daysToAnswerComplaints: SumFigure = {
  kind: 'sum',
  name: '投诉答复天数',
  base: '当期收到、已经答复的投诉，从收到到答复的天数合计',
  unit: '天',
  of: 'complaints',
  where: filled('答复日'),
  add: daysBetween('日期', '答复日'),
  over: 'period',
  pairs: false,
};
