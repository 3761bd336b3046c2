import type { RatioFigure } from '../../figure';

/** 咨询按期答复率：当期登记了应答复日的咨询里，按期答复的。 */
export const adviceInTimeRate: RatioFigure = {
  kind: 'share',
  name: '咨询按期答复率',
  base: '当期登记了应答复日的咨询里，按期答复的',
  unit: '%',
  part: ['咨询(按期答复)'],
  whole: ['咨询(约定答复日)'],
};
