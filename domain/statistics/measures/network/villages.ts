import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 村和社区：期末那一天名单上的村、社区。 */
export const villages: SumFigure = {
  kind: 'sum',
  name: '村和社区',
  base: '期末那一天名单上的村、社区',
  unit: '个',
  of: 'villages',
  where: holds('种类', '村', '社区', '村居'),
  add: cell('数量', 1),
  over: 'until',
};
