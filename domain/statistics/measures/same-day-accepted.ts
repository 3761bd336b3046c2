import type { SumFigure } from '../figure';

/** 当天受理案件：当期受理、申请日就是受理日的。 */
export const sameDayAccepted: SumFigure = {
  kind: 'sum',
  name: '当天受理案件',
  base: '当期受理、申请日就是受理日的',
  unit: '件',
  of: 'accepted',
  where: ({ cells: own }) => own['申请日'] !== undefined && own['申请日'] === own['受理日'],
  over: 'period',
};
