import type { RatioFigure } from '../figure';

/** 满意率(答复)：当期回访答复了的人里，满意和基本满意的。 */
export const satisfactionRate: RatioFigure = {
  kind: 'share',
  name: '满意率(答复)',
  base: '当期回访答复了的人里，满意和基本满意的',
  unit: '%',
  part: ['回访满意人数'],
  whole: ['回访答复人数'],
};
