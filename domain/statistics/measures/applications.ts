import type { SumFigure } from '../figure';

/** 申请案件：当期收到的申请，按申请日，没有写的按受理日。 */
export const applications: SumFigure = {
  kind: 'sum',
  name: '申请案件',
  base: '当期收到的申请，按申请日，没有写的按受理日',
  unit: '件',
  of: 'applied',
  over: 'period',
};
