import type { SumFigure } from '../../figure';
import { cell, ticked } from '../../lines/line-tests';

/** 标识牌：期末那一天在用、挂了标识牌的站点。 */
export const signs: SumFigure = {
  kind: 'sum',
  name: '标识牌',
  base: '期末那一天在用、挂了标识牌的站点',
  unit: '个',
  of: 'places',
  where: ticked('标识牌'),
  add: cell('数量', 1),
  over: 'until',
};
