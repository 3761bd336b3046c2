import type { SumFigure } from '../figure';
import { isCivilOrAdministrative } from '../lines/line-tests';

/** 结案(民事行政)：当期结案的民事、行政案件。 */
export const closedCivilAdministrative: SumFigure = {
  kind: 'sum',
  name: '结案(民事行政)',
  base: '当期结案的民事、行政案件',
  unit: '件',
  of: 'closed',
  where: isCivilOrAdministrative,
  over: 'period',
};
