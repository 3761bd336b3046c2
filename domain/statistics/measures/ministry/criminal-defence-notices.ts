import type { SumFigure } from '../../figure';
import { all, divisibleCases, filled, isCompulsoryTreatment, none } from '../../lines/line-tests';

/** 刑事通知辩护(部表)：当期收到的刑事机关通知，强制医疗除外，诉求可分的按人数计件（law-back-half §F.3）。 */
export const criminalDefenceNotices: SumFigure = {
  kind: 'sum',
  name: '刑事通知辩护(部表)',
  base: '当期收到的刑事机关通知，强制医疗除外，诉求可分的按人数计件',
  unit: '件',
  of: 'criminalGranted',
  where: all(filled('通知日'), none(isCompulsoryTreatment)),
  add: divisibleCases,
  over: 'period',
};
