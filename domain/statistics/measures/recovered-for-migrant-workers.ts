import type { SumFigure } from '../figure';
import { cell, isMigrantWorkers } from '../lines/line-tests';

/** 农民工挽回(元)：当期结案、标签有农民工的案件，挽回合计。 */
export const recoveredForMigrantWorkers: SumFigure = {
  kind: 'sum',
  name: '农民工挽回(元)',
  base: '当期结案、标签有农民工的案件，挽回合计',
  unit: '元',
  of: 'closed',
  where: isMigrantWorkers,
  add: cell('挽回', 0),
  over: 'period',
};
