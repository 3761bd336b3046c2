import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 在职人员：期末在岗的工作人员和机构律师（law-back-half §F.3）。 */
export const peopleInPost: SumFigure = {
  kind: 'sum',
  name: '在职人员',
  base: '期末在岗的工作人员和机构律师',
  unit: '人',
  of: 'people',
  where: holds('种类', '工作人员', '机构律师'),
  add: cell('数量', 1),
  over: 'until',
};
