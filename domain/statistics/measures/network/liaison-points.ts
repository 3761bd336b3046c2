import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 联系点：期末那一天在用的。 */
export const liaisonPoints: SumFigure = {
  kind: 'sum',
  name: '联系点',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '联系点'),
  add: cell('数量', 1),
  over: 'until',
};
