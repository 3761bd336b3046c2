import type { SumFigure } from '../figure';

/** 结案：当期结案的案件，按结案日。 */
export const closedCases: SumFigure = {
  kind: 'sum',
  name: '结案',
  base: '当期结案的案件，按结案日',
  unit: '件',
  of: 'closed',
  over: 'period',
};
