import type { RatioFigure } from '../figure';

/** 工单答复率：当期收到的工单里，有答复日的。 */
export const ticketAnswerRate: RatioFigure = {
  kind: 'share',
  name: '工单答复率',
  base: '当期收到的工单里，有答复日的',
  unit: '%',
  part: ['工单(已答复)'],
  whole: ['工单'],
};
