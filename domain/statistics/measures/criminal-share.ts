import type { RatioFigure } from '../figure';

/** 刑事占比：当期批准和通知的案件里，刑事的。 */
export const criminalShare: RatioFigure = {
  kind: 'share',
  name: '刑事占比',
  base: '当期批准和通知的案件里，刑事的',
  unit: '%',
  part: ['刑事案件'],
  whole: ['批准案件'],
};
