import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 批准申请：当期批准的申请，机关通知不算。 */
export const grantedApplications: SumFigure = {
  kind: 'sum',
  name: '批准申请',
  base: '当期批准的申请，机关通知不算',
  unit: '件',
  of: 'granted',
  where: filled('批准日'),
  over: 'period',
};
