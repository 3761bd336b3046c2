import type { SumFigure } from '../figure';

/** 会议：当期会议，按次。 */
export const meetings: SumFigure = {
  kind: 'sum',
  name: '会议',
  base: '当期会议，按次',
  unit: '次',
  of: 'meetings',
  over: 'period',
};
