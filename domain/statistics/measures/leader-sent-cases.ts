import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 领导交办案件：当期批准和通知的案件，来源是领导交办的。 */
export const leaderSentCases: SumFigure = {
  kind: 'sum',
  name: '领导交办案件',
  base: '当期批准和通知的案件，来源是领导交办的',
  unit: '件',
  of: 'granted',
  where: holds('来源', '领导交办'),
  over: 'period',
};
