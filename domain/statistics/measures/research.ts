import type { SumFigure } from '../figure';

/** 调研：当期调研，按项。 */
export const research: SumFigure = {
  kind: 'sum',
  name: '调研',
  base: '当期调研，按项',
  unit: '项',
  of: 'research',
  over: 'period',
};
