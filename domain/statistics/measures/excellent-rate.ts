import type { RatioFigure } from '../figure';

/** 优秀率：当期评查的案卷里，评为优秀的。 */
export const excellentRate: RatioFigure = {
  kind: 'share',
  name: '优秀率',
  base: '当期评查的案卷里，评为优秀的',
  unit: '%',
  part: ['优秀案卷'],
  whole: ['评查卷数'],
};
