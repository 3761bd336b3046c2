import type { RatioFigure } from '../figure';

/** 工单签收率：当期收到的工单里，有签收日的。 */
export const ticketSignRate: RatioFigure = {
  kind: 'share',
  name: '工单签收率',
  base: '当期收到的工单里，有签收日的',
  unit: '%',
  part: ['工单(已签收)'],
  whole: ['工单'],
};
