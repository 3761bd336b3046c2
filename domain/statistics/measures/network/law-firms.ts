import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 律所：期末那一天在用的。 */
export const lawFirms: SumFigure = {
  kind: 'sum',
  name: '律所',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '律所'),
  add: cell('数量', 1),
  over: 'until',
};
