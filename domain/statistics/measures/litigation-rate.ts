import type { RatioFigure } from '../figure';

/** 诉讼率(结案民事行政)：当期结案的民事、行政案件里，方式是诉讼的。 */
export const litigationRate: RatioFigure = {
  kind: 'share',
  name: '诉讼率(结案民事行政)',
  base: '当期结案的民事、行政案件里，方式是诉讼的',
  unit: '%',
  part: ['结案诉讼(民事行政)'],
  whole: ['结案(民事行政)'],
};
