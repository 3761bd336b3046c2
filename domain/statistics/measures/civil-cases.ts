import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 民事案件：当期批准和通知的案件，民事。 */
export const civilCases: SumFigure = {
  kind: 'sum',
  name: '民事案件',
  base: '当期批准和通知的案件，民事',
  unit: '件',
  of: 'granted',
  where: holds('类别', '民事'),
  over: 'period',
};
