import type { SumFigure } from '../figure';

/** 指派案件：当期指派的案件，按指派日。 */
export const assignedCases: SumFigure = {
  kind: 'sum',
  name: '指派案件',
  base: '当期指派的案件，按指派日',
  unit: '件',
  of: 'assigned',
  over: 'period',
};
