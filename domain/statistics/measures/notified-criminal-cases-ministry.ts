import type { SumFigure } from '../figure';
import { all, divisibleCases, filled, holds } from '../lines/line-tests';

/** 刑事通知案件(部表)：当期收到的刑事机关通知，强制医疗也在内。 */
export const notifiedCriminalCasesMinistry: SumFigure = {
  kind: 'sum',
  name: '刑事通知案件(部表)',
  base: '当期收到的刑事机关通知，强制医疗也在内',
  unit: '件',
  of: 'granted',
  where: all(holds('类别', '刑事'), filled('通知日')),
  add: divisibleCases,
  over: 'period',
};
