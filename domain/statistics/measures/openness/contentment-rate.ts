import type { RatioFigure } from '../../figure';

/** 满意度(调查)：当期满意度调查收回的份数里，满意的；和回访的满意率是两回事。 */
export const contentmentRate: RatioFigure = {
  kind: 'share',
  name: '满意度(调查)',
  base: '当期满意度调查收回的份数里，满意的；和回访的满意率是两回事',
  unit: '%',
  part: ['满意度调查满意'],
  whole: ['满意度调查收回'],
};
