import type { RatioFigure } from '../figure';

/** 工单满意率：当期收到、答复了的工单里，满意的。 */
export const ticketSatisfaction: RatioFigure = {
  kind: 'share',
  name: '工单满意率',
  base: '当期收到、答复了的工单里，满意的',
  unit: '%',
  part: ['工单(满意)'],
  whole: ['工单(已答复)'],
};
