import type { RatioFigure } from '../figure';

/** 结案率(当期受理)：当期结案÷当期受理（加机关通知），可以超过百分之百。 */
export const closingRateAccepted: RatioFigure = {
  kind: 'share',
  name: '结案率(当期受理)',
  base: '当期结案÷当期受理（加机关通知），可以超过百分之百',
  unit: '%',
  part: ['结案'],
  whole: ['受理案件'],
};
