import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 会议参加单位：当期会议，参加的单位数合计。 */
export const meetingBodies: SumFigure = {
  kind: 'sum',
  name: '会议参加单位',
  base: '当期会议，参加的单位数合计',
  unit: '个',
  of: 'meetings',
  add: cell('单位数', 0),
  over: 'period',
  pairs: false,
};
