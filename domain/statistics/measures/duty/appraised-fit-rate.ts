import type { RatioFigure } from '../../figure';

/** 年度考核称职率：当期登记的年度考核里，称职（优秀、合格）的。 */
export const appraisedFitRate: RatioFigure = {
  kind: 'share',
  name: '年度考核称职率',
  base: '当期登记的年度考核里，称职（优秀、合格）的',
  unit: '%',
  part: ['年度考核称职人数'],
  whole: ['年度考核人数'],
};
