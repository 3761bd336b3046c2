import type { SumFigure } from '../figure';
import { isGroup } from '../lines/line-tests';

/** 集体案件：当期批准和通知的案件，两人以上一起的。 */
export const groupCases: SumFigure = {
  kind: 'sum',
  name: '集体案件',
  base: '当期批准和通知的案件，两人以上一起的',
  unit: '件',
  of: 'granted',
  where: isGroup,
  over: 'period',
};
