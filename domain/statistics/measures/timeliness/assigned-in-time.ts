import type { SumFigure } from '../../figure';
import { all, anyFilled } from '../../lines/line-tests';
import { isAssignedInTime } from '../../lines/in-time';

/** 指派(按期)：当期指派的案件，从决定（通知）到指派不超过三日（法-36、法-43）；机关通知的末日休息不顺延。 */
export const assignedInTime: SumFigure = {
  kind: 'sum',
  name: '指派(按期)',
  base: '当期指派的案件，从决定（通知）到指派不超过三日（法-36、法-43）；机关通知的末日休息不顺延',
  unit: '件',
  of: 'assigned',
  where: all(anyFilled('批准日', '通知日'), isAssignedInTime),
  over: 'period',
  pairs: false,
};
