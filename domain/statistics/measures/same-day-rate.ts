import type { RatioFigure } from '../figure';

/** 当天受理率：当期受理的申请里，申请当天就受理的。 */
export const sameDayRate: RatioFigure = {
  kind: 'share',
  name: '当天受理率',
  base: '当期受理的申请里，申请当天就受理的',
  unit: '%',
  part: ['当天受理案件'],
  whole: ['受理申请'],
};
