import type { SumFigure } from '../../figure';
import { anyFilled } from '../../lines/line-tests';

/** 指派(写明起算日)：当期指派的案件，写明批准日或通知日的。 */
export const assignedCounted: SumFigure = {
  kind: 'sum',
  name: '指派(写明起算日)',
  base: '当期指派的案件，写明批准日或通知日的',
  unit: '件',
  of: 'assigned',
  where: anyFilled('批准日', '通知日'),
  over: 'period',
  pairs: false,
};
