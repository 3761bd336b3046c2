import type { RatioFigure } from '../figure';

/** 民事占比：当期批准和通知的案件里，民事的。 */
export const civilShare: RatioFigure = {
  kind: 'share',
  name: '民事占比',
  base: '当期批准和通知的案件里，民事的',
  unit: '%',
  part: ['民事案件'],
  whole: ['批准案件'],
};
