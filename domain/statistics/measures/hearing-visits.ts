import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 旁听件数：当期旁听庭审的案件。 */
export const hearingVisits: SumFigure = {
  kind: 'sum',
  name: '旁听件数',
  base: '当期旁听庭审的案件',
  unit: '件',
  of: 'hearingVisits',
  add: cell('件数', 1),
  over: 'period',
};
