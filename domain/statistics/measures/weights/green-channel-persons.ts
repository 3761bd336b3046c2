import type { SumFigure } from '../../figure';
import { persons, ticked } from '../../lines/line-tests';

/** 绿色通道人数：当期批准和通知的案件，走绿色通道的，按人数。 */
export const greenChannelPersons: SumFigure = {
  kind: 'sum',
  name: '绿色通道人数',
  base: '当期批准和通知的案件，走绿色通道的，按人数',
  unit: '人',
  of: 'granted',
  where: ticked('绿色通道'),
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
