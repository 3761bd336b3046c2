import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 社会律师：期末那一天在册的社会律师。 */
export const lawyersRegistered: SumFigure = {
  kind: 'sum',
  name: '社会律师',
  base: '期末那一天在册的社会律师',
  unit: '人',
  of: 'people',
  where: holds('种类', '社会律师'),
  add: cell('数量', 1),
  over: 'until',
};
