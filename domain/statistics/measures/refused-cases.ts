import type { SumFigure } from '../figure';

/** 不予援助案件：当期决定不予援助的，按决定日。 */
export const refusedCases: SumFigure = {
  kind: 'sum',
  name: '不予援助案件',
  base: '当期决定不予援助的，按决定日',
  unit: '件',
  of: 'refused',
  over: 'period',
};
