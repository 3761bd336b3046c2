import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 结案(写明指派日)：当期结案、写明指派日的案件。 */
export const closedWithKnownDays: SumFigure = {
  kind: 'sum',
  name: '结案(写明指派日)',
  base: '当期结案、写明指派日的案件',
  unit: '件',
  of: 'closed',
  where: filled('指派日'),
  over: 'period',
};
