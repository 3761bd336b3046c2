import type { SumFigure } from '../figure';

/** 期初未结案件：期初之前受理、到期初还没有结案、终止或不予的案件。 */
export const casesUnderWayAtStart: SumFigure = {
  kind: 'sum',
  name: '期初未结案件',
  base: '期初之前受理、到期初还没有结案、终止或不予的案件',
  unit: '件',
  of: 'acceptedUnderWay',
  over: 'before',
};
