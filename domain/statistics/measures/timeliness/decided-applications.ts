import type { SumFigure } from '../../figure';
import { anyFilled } from '../../lines/line-tests';

/** 审查决定：当期决定给予或不予的申请，写明申请日或受理日的。 */
export const decidedApplications: SumFigure = {
  kind: 'sum',
  name: '审查决定',
  base: '当期决定给予或不予的申请，写明申请日或受理日的',
  unit: '件',
  of: 'decided',
  where: anyFilled('申请日', '受理日'),
  over: 'period',
  pairs: false,
};
