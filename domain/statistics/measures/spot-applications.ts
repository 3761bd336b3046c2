import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 现场受理：当期活动现场收下的申请。 */
export const spotApplications: SumFigure = {
  kind: 'sum',
  name: '现场受理',
  base: '当期活动现场收下的申请',
  unit: '件',
  of: 'activities',
  add: cell('现场受理', 0),
  over: 'period',
};
