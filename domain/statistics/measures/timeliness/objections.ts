import type { SumFigure } from '../../figure';

/** 异议：当期提出的异议，按提出日。 */
export const objections: SumFigure = {
  kind: 'sum',
  name: '异议',
  base: '当期提出的异议，按提出日',
  unit: '件',
  of: 'objected',
  over: 'period',
  pairs: false,
};
