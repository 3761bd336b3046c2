import type { RatioFigure } from '../figure';

/** 不合格率：当期评查的案卷里，评为不合格的。 */
export const failedRate: RatioFigure = {
  kind: 'share',
  name: '不合格率',
  base: '当期评查的案卷里，评为不合格的',
  unit: '%',
  part: ['不合格案卷'],
  whole: ['评查卷数'],
};
