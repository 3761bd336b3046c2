import type { RatioFigure } from '../../figure';

/** 咨询转申请率：当期咨询里，接着申请了援助的。 */
export const adviceApplicationRate: RatioFigure = {
  kind: 'share',
  name: '咨询转申请率',
  base: '当期咨询里，接着申请了援助的',
  unit: '%',
  part: ['咨询转申请'],
  whole: ['咨询人次'],
};
