import type { SumFigure } from '../figure';

/** 投诉(收到)：当期收到的投诉。 */
export const complaints: SumFigure = {
  kind: 'sum',
  name: '投诉(收到)',
  base: '当期收到的投诉',
  unit: '件',
  of: 'complaints',
  over: 'period',
};
