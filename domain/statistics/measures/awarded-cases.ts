import type { SumFigure } from '../figure';
import { ticked } from '../lines/line-tests';

/** 获奖案例：当期批准和通知的案件，得了奖的。 */
export const awardedCases: SumFigure = {
  kind: 'sum',
  name: '获奖案例',
  base: '当期批准和通知的案件，得了奖的',
  unit: '件',
  of: 'granted',
  where: ticked('获奖'),
  over: 'period',
};
