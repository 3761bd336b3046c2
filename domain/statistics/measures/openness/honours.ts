import type { SumFigure } from '../../figure';

/** 荣誉：当期得到的荣誉。 */
export const honours: SumFigure = {
  kind: 'sum',
  name: '荣誉',
  base: '当期得到的荣誉',
  unit: '项',
  of: 'honours',
  over: 'period',
};
