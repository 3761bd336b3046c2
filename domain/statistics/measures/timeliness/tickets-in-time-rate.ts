import type { RatioFigure } from '../../figure';

/** 工单按期率：当期登记了应答复日的工单里，按期答复的。 */
export const ticketsInTimeRate: RatioFigure = {
  kind: 'share',
  name: '工单按期率',
  base: '当期登记了应答复日的工单里，按期答复的',
  unit: '%',
  part: ['工单(按期答复)'],
  whole: ['工单(约定答复日)'],
};
