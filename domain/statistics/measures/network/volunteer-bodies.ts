import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 志愿组织：期末那一天在用的法律援助志愿组织、社会组织。 */
export const volunteerBodies: SumFigure = {
  kind: 'sum',
  name: '志愿组织',
  base: '期末那一天在用的法律援助志愿组织、社会组织',
  unit: '个',
  of: 'places',
  where: holds('种类', '志愿组织', '社会组织'),
  add: cell('数量', 1),
  over: 'until',
};
