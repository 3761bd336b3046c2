import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 媒体稿件：当期登出、播出的稿件，按篇。 */
export const publicity: SumFigure = {
  kind: 'sum',
  name: '媒体稿件',
  base: '当期登出、播出的稿件，按篇',
  unit: '篇',
  of: 'publicity',
  add: cell('篇数', 1),
  over: 'period',
};
