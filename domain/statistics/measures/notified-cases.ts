import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 通知案件：当期收到的机关通知。 */
export const notifiedCases: SumFigure = {
  kind: 'sum',
  name: '通知案件',
  base: '当期收到的机关通知',
  unit: '件',
  of: 'granted',
  where: filled('通知日'),
  over: 'period',
};
