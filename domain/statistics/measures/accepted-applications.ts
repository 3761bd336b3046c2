import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 受理申请：当期受理的申请，机关通知不算。 */
export const acceptedApplications: SumFigure = {
  kind: 'sum',
  name: '受理申请',
  base: '当期受理的申请，机关通知不算',
  unit: '件',
  of: 'accepted',
  where: filled('受理日'),
  over: 'period',
};
