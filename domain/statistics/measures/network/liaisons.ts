import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 联络员：期末那一天在册的。 */
export const liaisons: SumFigure = {
  kind: 'sum',
  name: '联络员',
  base: '期末那一天在册的',
  unit: '人',
  of: 'people',
  where: holds('种类', '联络员'),
  add: cell('数量', 1),
  over: 'until',
};
