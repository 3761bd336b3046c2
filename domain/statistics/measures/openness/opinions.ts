import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 群众意见：当期收到的意见（意见箱、当面、电话、来信）。 */
export const opinions: SumFigure = {
  kind: 'sum',
  name: '群众意见',
  base: '当期收到的意见（意见箱、当面、电话、来信）',
  unit: '条',
  of: 'opinions',
  add: cell('条数', 1),
  over: 'period',
  pairs: false,
};
