import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 机构律师：期末那一天在册的中心自己的律师。 */
export const ownLawyersRegistered: SumFigure = {
  kind: 'sum',
  name: '机构律师',
  base: '期末那一天在册的中心自己的律师',
  unit: '人',
  of: 'people',
  where: holds('种类', '机构律师'),
  add: cell('数量', 1),
  over: 'until',
};
