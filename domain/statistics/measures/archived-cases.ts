import type { SumFigure } from '../figure';

/** 归档案件：当期归档的案件，按归档日。 */
export const archivedCases: SumFigure = {
  kind: 'sum',
  name: '归档案件',
  base: '当期归档的案件，按归档日',
  unit: '件',
  of: 'archived',
  over: 'period',
};
