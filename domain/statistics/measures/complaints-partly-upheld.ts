import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 投诉(部分属实)：当期收到、查下来部分属实的投诉。 */
export const complaintsPartlyUpheld: SumFigure = {
  kind: 'sum',
  name: '投诉(部分属实)',
  base: '当期收到、查下来部分属实的投诉',
  unit: '件',
  of: 'complaints',
  where: holds('结果', '部分属实'),
  over: 'period',
};
