import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 投诉(属实)：当期收到、查下来属实的投诉（不含部分属实）。 */
export const complaintsUpheld: SumFigure = {
  kind: 'sum',
  name: '投诉(属实)',
  base: '当期收到、查下来属实的投诉（不含部分属实）',
  unit: '件',
  of: 'complaints',
  where: holds('结果', '属实'),
  over: 'period',
};
