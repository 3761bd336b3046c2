import type { RatioFigure } from '../../figure';

/** 审查按期率：当期决定的申请里，七日内决定的（法-43）；扣除补正、核查停表天数，末日休息顺延。 */
export const decidedInTimeRate: RatioFigure = {
  kind: 'share',
  name: '审查按期率',
  base: '当期决定的申请里，七日内决定的（法-43）；扣除补正、核查停表天数，末日休息顺延',
  unit: '%',
  part: ['审查决定(按期)'],
  whole: ['审查决定'],
};
