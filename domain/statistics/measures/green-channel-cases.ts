import type { SumFigure } from '../figure';
import { ticked } from '../lines/line-tests';

/** 绿色通道案件：当期批准和通知的案件，走绿色通道的。 */
export const greenChannelCases: SumFigure = {
  kind: 'sum',
  name: '绿色通道案件',
  base: '当期批准和通知的案件，走绿色通道的',
  unit: '件',
  of: 'granted',
  where: ticked('绿色通道'),
  over: 'period',
};
