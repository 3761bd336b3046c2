import type { RatioFigure } from '../figure';

/** 结案率(期初未结加受理)：当期结案÷（期初未结加当期受理）。 */
export const closingRateOpen: RatioFigure = {
  kind: 'share',
  name: '结案率(期初未结加受理)',
  base: '当期结案÷（期初未结加当期受理）',
  unit: '%',
  part: ['结案'],
  whole: ['期初未结案件', '受理案件'],
};
