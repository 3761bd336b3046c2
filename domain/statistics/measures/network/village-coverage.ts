import type { RatioFigure } from '../../figure';

/** 村居建点率：期末联系点数÷期末村和社区数；一村几点的，会超过百分之百。 */
export const villageCoverage: RatioFigure = {
  kind: 'share',
  name: '村居建点率',
  base: '期末联系点数÷期末村和社区数；一村几点的，会超过百分之百',
  unit: '%',
  part: ['联系点'],
  whole: ['村和社区'],
};
