import type { RatioFigure } from '../../figure';

/** 检查平均分：当期检查平均得几分。 */
export const meanInspectionPoints: RatioFigure = {
  kind: 'mean',
  name: '检查平均分',
  base: '当期检查平均得几分',
  unit: '分',
  part: ['检查总分'],
  whole: ['检查'],
};
