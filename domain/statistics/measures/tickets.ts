import type { SumFigure } from '../figure';

/** 工单：当期收到的12345工单。 */
export const tickets: SumFigure = {
  kind: 'sum',
  name: '工单',
  base: '当期收到的12345工单',
  unit: '件',
  of: 'tickets',
  over: 'period',
};
