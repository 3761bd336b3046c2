import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 乡镇街道：期末那一天名单上的乡、镇、街道。 */
export const townships: SumFigure = {
  kind: 'sum',
  name: '乡镇街道',
  base: '期末那一天名单上的乡、镇、街道',
  unit: '个',
  of: 'villages',
  where: holds('种类', '乡', '镇', '街道', '乡镇'),
  add: cell('数量', 1),
  over: 'until',
};
