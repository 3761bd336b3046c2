import type { SumFigure } from '../figure';

/** 检查：当期检查，按次。 */
export const inspections: SumFigure = {
  kind: 'sum',
  name: '检查',
  base: '当期检查，按次',
  unit: '次',
  of: 'inspections',
  over: 'period',
};
