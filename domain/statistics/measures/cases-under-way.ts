import type { SumFigure } from '../figure';

/** 未结案件：到期末已批准、没有结案也没有终止的案件。 */
export const casesUnderWay: SumFigure = {
  kind: 'sum',
  name: '未结案件',
  base: '到期末已批准、没有结案也没有终止的案件',
  unit: '件',
  of: 'grantedUnderWay',
  over: 'until',
};
