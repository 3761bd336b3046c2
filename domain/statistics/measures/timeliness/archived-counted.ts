import type { SumFigure } from '../../figure';
import { filled } from '../../lines/line-tests';

/** 归档(写明结案日)：当期归档的案件，写明结案日的。 */
export const archivedCounted: SumFigure = {
  kind: 'sum',
  name: '归档(写明结案日)',
  base: '当期归档的案件，写明结案日的',
  unit: '件',
  of: 'archived',
  where: filled('结案日'),
  over: 'period',
  pairs: false,
};
