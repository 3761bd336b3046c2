import type { SumFigure } from '../../figure';
import { all, divisibleCases, filled, isCompulsoryTreatment } from '../../lines/line-tests';

/** 强制医疗(部表)：当期收到的强制医疗代理通知（law-back-half §F.3）。 */
export const compulsoryTreatment: SumFigure = {
  kind: 'sum',
  name: '强制医疗(部表)',
  base: '当期收到的强制医疗代理通知',
  unit: '件',
  of: 'criminalGranted',
  where: all(filled('通知日'), isCompulsoryTreatment),
  add: divisibleCases,
  over: 'period',
};
