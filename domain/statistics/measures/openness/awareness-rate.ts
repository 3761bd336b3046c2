import type { RatioFigure } from '../../figure';

/** 知晓率：当期知晓率调查收回的份数里，知道法律援助的。 */
export const awarenessRate: RatioFigure = {
  kind: 'share',
  name: '知晓率',
  base: '当期知晓率调查收回的份数里，知道法律援助的',
  unit: '%',
  part: ['知晓人数'],
  whole: ['知晓率调查收回'],
};
