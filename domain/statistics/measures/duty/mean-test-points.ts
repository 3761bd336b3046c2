import type { RatioFigure } from '../../figure';

/** 考试平均分：当期考试，按人数平均的分。 */
export const meanTestPoints: RatioFigure = {
  kind: 'mean',
  name: '考试平均分',
  base: '当期考试，按人数平均的分',
  unit: '分',
  part: ['考试总分'],
  whole: ['考试人数'],
};
