import type { SumFigure } from '../figure';
import { all, isByStation, isCivilOrAdministrative } from '../lines/line-tests';

/** 站点申请(民事行政)：当期民事、行政申请里，从工作站来的。 */
export const stationApplications: SumFigure = {
  kind: 'sum',
  name: '站点申请(民事行政)',
  base: '当期民事、行政申请里，从工作站来的',
  unit: '件',
  of: 'applied',
  where: all(isCivilOrAdministrative, isByStation),
  over: 'period',
};
