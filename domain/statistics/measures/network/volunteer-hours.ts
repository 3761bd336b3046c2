import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 志愿服务小时：到期末志愿者登记的服务小时合计。 */
export const volunteerHours: SumFigure = {
  kind: 'sum',
  name: '志愿服务小时',
  base: '到期末志愿者登记的服务小时合计',
  unit: '小时',
  of: 'people',
  where: holds('种类', '志愿者'),
  add: cell('服务小时', 0),
  over: 'period',
};
