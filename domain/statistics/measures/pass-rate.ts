import type { RatioFigure } from '../figure';

/** 合格率：当期评查的案卷里，优秀、良好、合格的。 */
export const passRate: RatioFigure = {
  kind: 'share',
  name: '合格率',
  base: '当期评查的案卷里，优秀、良好、合格的',
  unit: '%',
  part: ['合格案卷'],
  whole: ['评查卷数'],
};
