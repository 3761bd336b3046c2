import type { SumFigure } from '../figure';

/** 转出申请：当期转给别的法律援助中心的申请。 */
export const referredApplications: SumFigure = {
  kind: 'sum',
  name: '转出申请',
  base: '当期转给别的法律援助中心的申请',
  unit: '件',
  of: 'referred',
  over: 'period',
};
