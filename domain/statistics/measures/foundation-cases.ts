import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 基金会资助案件：当期批准和通知的案件，资金是基金会的。 */
export const foundationCases: SumFigure = {
  kind: 'sum',
  name: '基金会资助案件',
  base: '当期批准和通知的案件，资金是基金会的',
  unit: '件',
  of: 'granted',
  where: holds('资金', '基金会'),
  over: 'period',
};
