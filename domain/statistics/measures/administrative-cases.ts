import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 行政案件：当期批准和通知的案件，行政。 */
export const administrativeCases: SumFigure = {
  kind: 'sum',
  name: '行政案件',
  base: '当期批准和通知的案件，行政',
  unit: '件',
  of: 'granted',
  where: holds('类别', '行政'),
  over: 'period',
};
