import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 受众：当期活动到场的人次。 */
export const audience: SumFigure = {
  kind: 'sum',
  name: '受众',
  base: '当期活动到场的人次',
  unit: '人次',
  of: 'activities',
  add: cell('受众', 0),
  over: 'period',
};
