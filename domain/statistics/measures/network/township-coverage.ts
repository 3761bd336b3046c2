import type { RatioFigure } from '../../figure';

/** 乡镇建站率：期末工作站数÷期末乡镇街道数；一镇几站的，会超过百分之百。 */
export const townshipCoverage: RatioFigure = {
  kind: 'share',
  name: '乡镇建站率',
  base: '期末工作站数÷期末乡镇街道数；一镇几站的，会超过百分之百',
  unit: '%',
  part: ['工作站'],
  whole: ['乡镇街道'],
};
