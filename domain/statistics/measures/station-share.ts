import type { RatioFigure } from '../figure';

/** 站点申请占比：当期民事、行政申请里，从工作站来的。 */
export const stationShare: RatioFigure = {
  kind: 'share',
  name: '站点申请占比',
  base: '当期民事、行政申请里，从工作站来的',
  unit: '%',
  part: ['站点申请(民事行政)'],
  whole: ['申请案件(民事行政)'],
};
