import type { RatioFigure } from '../figure';

/** 平均办案天数：当期结案、写明指派日的案件，从指派到结案平均几天。 */
export const meanDaysToClose: RatioFigure = {
  kind: 'mean',
  name: '平均办案天数',
  base: '当期结案、写明指派日的案件，从指派到结案平均几天',
  unit: '天',
  part: ['办案天数'],
  whole: ['结案(写明指派日)'],
};
