import type { RatioFigure } from '../figure';

/** 行政占比：当期批准和通知的案件里，行政的。 */
export const administrativeShare: RatioFigure = {
  kind: 'share',
  name: '行政占比',
  base: '当期批准和通知的案件里，行政的',
  unit: '%',
  part: ['行政案件'],
  whole: ['批准案件'],
};
