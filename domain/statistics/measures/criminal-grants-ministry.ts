import type { SumFigure } from '../figure';
import { all, divisibleCases, filled, holds } from '../lines/line-tests';

/** 刑事申请批准(部表)：当期批准的刑事申请，机关通知不算，诉求可分的按人数计件。 */
export const criminalGrantsMinistry: SumFigure = {
  kind: 'sum',
  name: '刑事申请批准(部表)',
  base: '当期批准的刑事申请，机关通知不算，诉求可分的按人数计件',
  unit: '件',
  of: 'granted',
  where: all(holds('类别', '刑事'), filled('批准日')),
  add: divisibleCases,
  over: 'period',
};
