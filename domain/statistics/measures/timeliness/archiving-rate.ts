import type { RatioFigure } from '../../figure';

/** 归档率：当期归档÷当期结案，可以超过百分之百。 */
export const archivingRate: RatioFigure = {
  kind: 'share',
  name: '归档率',
  base: '当期归档÷当期结案，可以超过百分之百',
  unit: '%',
  part: ['归档案件'],
  whole: ['结案'],
};
