import type { SumFigure } from '../figure';

/** 终止案件：当期终止援助的案件，按终止日。 */
export const terminatedCases: SumFigure = {
  kind: 'sum',
  name: '终止案件',
  base: '当期终止援助的案件，按终止日',
  unit: '件',
  of: 'terminated',
  over: 'period',
};
