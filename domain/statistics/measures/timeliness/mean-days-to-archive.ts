import type { RatioFigure } from '../../figure';

/** 平均归档天数：当期归档、写明结案日的案件，从结案到归档平均几天。 */
export const meanDaysToArchive: RatioFigure = {
  kind: 'mean',
  name: '平均归档天数',
  base: '当期归档、写明结案日的案件，从结案到归档平均几天',
  unit: '天',
  part: ['归档天数'],
  whole: ['归档(写明结案日)'],
};
