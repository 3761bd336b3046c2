import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 检查总分：当期检查得分合计。 */
export const inspectionPoints: SumFigure = {
  kind: 'sum',
  name: '检查总分',
  base: '当期检查得分合计',
  unit: '分',
  of: 'inspections',
  add: cell('得分', 0),
  over: 'period',
  pairs: false,
};
