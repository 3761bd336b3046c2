import type { SumFigure } from '../figure';
import { isCivilOrAdministrative } from '../lines/line-tests';

/** 申请案件(民事行政)：当期民事、行政申请。 */
export const civilAdministrativeApplications: SumFigure = {
  kind: 'sum',
  name: '申请案件(民事行政)',
  base: '当期民事、行政申请',
  unit: '件',
  of: 'applied',
  where: isCivilOrAdministrative,
  over: 'period',
};
