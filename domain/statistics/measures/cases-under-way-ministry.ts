import type { SumFigure } from '../figure';
import { divisibleCases } from '../lines/line-tests';

/** 未结案件(部表)：到期末已批准、没有结案也没有终止的，诉求可分的按人数计件。 */
export const casesUnderWayMinistry: SumFigure = {
  kind: 'sum',
  name: '未结案件(部表)',
  base: '到期末已批准、没有结案也没有终止的，诉求可分的按人数计件',
  unit: '件',
  of: 'grantedUnderWay',
  add: divisibleCases,
  over: 'until',
};
