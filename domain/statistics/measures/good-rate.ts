import type { RatioFigure } from '../figure';

/** 优良率：当期评查的案卷里，优秀、良好的。 */
export const goodRate: RatioFigure = {
  kind: 'share',
  name: '优良率',
  base: '当期评查的案卷里，优秀、良好的',
  unit: '%',
  part: ['优良案卷'],
  whole: ['评查卷数'],
};
