import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 法律服务所：期末那一天在用的。 */
export const legalServiceOffices: SumFigure = {
  kind: 'sum',
  name: '法律服务所',
  base: '期末那一天在用的',
  unit: '个',
  of: 'places',
  where: holds('种类', '法律服务所'),
  add: cell('数量', 1),
  over: 'until',
};
