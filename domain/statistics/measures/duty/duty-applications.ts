import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 值班转交申请：当期值班转交的援助申请。 */
export const dutyApplications: SumFigure = {
  kind: 'sum',
  name: '值班转交申请',
  base: '当期值班转交的援助申请',
  unit: '件',
  of: 'duty',
  add: cell('转交申请', 0),
  over: 'period',
  pairs: false,
};
