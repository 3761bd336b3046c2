import type { SumFigure } from '../figure';
import { all, holds, isCivilOrAdministrative } from '../lines/line-tests';

/** 结案诉讼(民事行政)：当期结案的民事、行政案件里，方式是诉讼的。 */
export const closedLitigationCivilAdministrative: SumFigure = {
  kind: 'sum',
  name: '结案诉讼(民事行政)',
  base: '当期结案的民事、行政案件里，方式是诉讼的',
  unit: '件',
  of: 'closed',
  where: all(isCivilOrAdministrative, holds('方式', '诉讼')),
  over: 'period',
};
