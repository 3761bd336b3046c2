import type { SumFigure } from '../figure';
import { cells } from '../lines/line-tests';

/** 优良案卷：当期评查的案卷里，优秀、良好的。 */
export const goodFiles: SumFigure = {
  kind: 'sum',
  name: '优良案卷',
  base: '当期评查的案卷里，优秀、良好的',
  unit: '卷',
  of: 'fileReviews',
  add: cells('优秀', '良好'),
  over: 'period',
};
