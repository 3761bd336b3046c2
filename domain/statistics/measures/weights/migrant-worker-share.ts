import type { RatioFigure } from '../../figure';

/** 农民工案件占比：当期批准和通知的案件里，标签有农民工的。 */
export const migrantWorkerShare: RatioFigure = {
  kind: 'share',
  name: '农民工案件占比',
  base: '当期批准和通知的案件里，标签有农民工的',
  unit: '%',
  part: ['农民工案件'],
  whole: ['批准案件'],
};
