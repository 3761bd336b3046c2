import type { RatioFigure } from '../../figure';

/** 平均投诉答复天数：当期收到、已经答复的投诉，从收到到答复平均几天。 */
export const meanDaysToAnswerComplaints: RatioFigure = {
  kind: 'mean',
  name: '平均投诉答复天数',
  base: '当期收到、已经答复的投诉，从收到到答复平均几天',
  unit: '天',
  part: ['投诉答复天数'],
  whole: ['投诉(已答复)'],
};
