import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 刑事案件：当期批准和通知的案件，刑事。 */
export const criminalCases: SumFigure = {
  kind: 'sum',
  name: '刑事案件',
  base: '当期批准和通知的案件，刑事',
  unit: '件',
  of: 'granted',
  where: holds('类别', '刑事'),
  over: 'period',
};
