import type { RatioFigure } from '../../figure';

/** 征询答复率：当期征询意见里，有答复的。 */
export const opinionLettersAnswerRate: RatioFigure = {
  kind: 'share',
  name: '征询答复率',
  base: '当期征询意见里，有答复的',
  unit: '%',
  part: ['征询答复份数'],
  whole: ['征询份数'],
};
