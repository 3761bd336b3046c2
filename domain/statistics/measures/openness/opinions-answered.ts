import type { SumFigure } from '../../figure';
import { cell, filled } from '../../lines/line-tests';

/** 群众意见(已答复)：当期收到的意见，已经回话的。 */
export const opinionsAnswered: SumFigure = {
  kind: 'sum',
  name: '群众意见(已答复)',
  base: '当期收到的意见，已经回话的',
  unit: '条',
  of: 'opinions',
  where: filled('答复日'),
  add: cell('条数', 1),
  over: 'period',
  pairs: false,
};
