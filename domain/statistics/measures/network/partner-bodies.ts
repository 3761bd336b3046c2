import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 协作单位：期末那一天有协作的单位。 */
export const partnerBodies: SumFigure = {
  kind: 'sum',
  name: '协作单位',
  base: '期末那一天有协作的单位',
  unit: '个',
  of: 'places',
  where: holds('种类', '协作单位'),
  add: cell('数量', 1),
  over: 'until',
};
