import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 表扬：当期收到的意见里，表扬的。 */
export const praise: SumFigure = {
  kind: 'sum',
  name: '表扬',
  base: '当期收到的意见里，表扬的',
  unit: '条',
  of: 'opinions',
  where: holds('种类', '表扬'),
  add: cell('条数', 1),
  over: 'period',
  pairs: false,
};
