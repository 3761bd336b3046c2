import type { SumFigure } from '../../figure';
import { daysBetween, filled } from '../../lines/line-tests';

/** 归档天数：当期归档的案件，从结案到归档的天数合计。 */
export const daysToArchive: SumFigure = {
  kind: 'sum',
  name: '归档天数',
  base: '当期归档的案件，从结案到归档的天数合计',
  unit: '天',
  of: 'archived',
  where: filled('结案日'),
  add: daysBetween('结案日', '归档日'),
  over: 'period',
  pairs: false,
};
