import type { SumFigure } from '../../figure';
import { cell, marked } from '../../lines/line-tests';

/** 示范站点：期末那一天在用的，等级里有示范或规范的。 */
export const modelStations: SumFigure = {
  kind: 'sum',
  name: '示范站点',
  base: '期末那一天在用的，等级里有示范或规范的',
  unit: '个',
  of: 'places',
  where: marked('等级', '示范', '规范'),
  add: cell('数量', 1),
  over: 'until',
};
