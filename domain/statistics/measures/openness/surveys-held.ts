import type { SumFigure } from '../../figure';

/** 调查：当期办的调查。 */
export const surveysHeld: SumFigure = {
  kind: 'sum',
  name: '调查',
  base: '当期办的调查',
  unit: '次',
  of: 'surveys',
  over: 'period',
  pairs: false,
};
