import type { RatioFigure } from '../../figure';

/** 指派按期率：当期指派的案件里，三日内指派的（法-36、法-43）；机关通知的末日休息不顺延。 */
export const assignedInTimeRate: RatioFigure = {
  kind: 'share',
  name: '指派按期率',
  base: '当期指派的案件里，三日内指派的（法-36、法-43）；机关通知的末日休息不顺延',
  unit: '%',
  part: ['指派(按期)'],
  whole: ['指派(写明起算日)'],
};
