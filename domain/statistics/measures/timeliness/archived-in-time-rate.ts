import type { RatioFigure } from '../../figure';

/** 归档按期率：当期归档的案件里，结案后三十日内交卷的；没有写交卷日的按归档日。 */
export const archivedInTimeRate: RatioFigure = {
  kind: 'share',
  name: '归档按期率',
  base: '当期归档的案件里，结案后三十日内交卷的；没有写交卷日的按归档日',
  unit: '%',
  part: ['归档(按期)'],
  whole: ['归档(写明结案日)'],
};
