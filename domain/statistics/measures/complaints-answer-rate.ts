import type { RatioFigure } from '../figure';

/** 投诉答复率：当期收到的投诉里，已经答复的。 */
export const complaintsAnswerRate: RatioFigure = {
  kind: 'share',
  name: '投诉答复率',
  base: '当期收到的投诉里，已经答复的',
  unit: '%',
  part: ['投诉(已答复)'],
  whole: ['投诉(收到)'],
};
