import type { SumFigure } from '../../figure';
import { all, anyFilled } from '../../lines/line-tests';
import { isDecidedInTime } from '../../lines/in-time';

/** 审查决定(按期)：当期决定的申请，从收到到决定不超过七日（法-43），扣除停表天数，末日休息顺延。 */
export const decidedInTime: SumFigure = {
  kind: 'sum',
  name: '审查决定(按期)',
  base: '当期决定的申请，从收到到决定不超过七日（法-43），扣除停表天数，末日休息顺延',
  unit: '件',
  of: 'decided',
  where: all(anyFilled('申请日', '受理日'), isDecidedInTime),
  over: 'period',
  pairs: false,
};
