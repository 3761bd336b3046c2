import type { SumFigure } from '../../figure';
import { holds } from '../../lines/line-tests';

/** 上门受理：当期收到的申请，上门收下的。 */
export const homeVisitApplications: SumFigure = {
  kind: 'sum',
  name: '上门受理',
  base: '当期收到的申请，上门收下的',
  unit: '件',
  of: 'applied',
  where: holds('入口', '上门'),
  over: 'period',
  pairs: false,
};
