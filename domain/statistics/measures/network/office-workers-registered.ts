import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 基层法律服务工作者：期末那一天在册的。 */
export const officeWorkersRegistered: SumFigure = {
  kind: 'sum',
  name: '基层法律服务工作者',
  base: '期末那一天在册的',
  unit: '人',
  of: 'people',
  where: holds('种类', '基层法律服务工作者'),
  add: cell('数量', 1),
  over: 'until',
};
