import type { RatioFigure } from '../../figure';

/** 特殊群体占比：当期批准和通知的案件里，有任一标签的。 */
export const groupedShare: RatioFigure = {
  kind: 'share',
  name: '特殊群体占比',
  base: '当期批准和通知的案件里，有任一标签的',
  unit: '%',
  part: ['特殊群体案件'],
  whole: ['批准案件'],
};
