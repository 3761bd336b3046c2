import type { SumFigure } from '../../figure';
import { inGroups, isMigrantWorkers } from '../../lines/line-tests';

/** 农民工人数：当期批准和通知的案件里的农民工，按人数；案卷没有写每人身份的，一件的人都算。 */
export const migrantWorkerPersons: SumFigure = {
  kind: 'sum',
  name: '农民工人数',
  base: '当期批准和通知的案件里的农民工，按人数；案卷没有写每人身份的，一件的人都算',
  unit: '人',
  of: 'granted',
  where: isMigrantWorkers,
  add: inGroups('农民工', '进城务工人员'),
  over: 'period',
  pairs: false,
};
