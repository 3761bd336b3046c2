import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 公检法转来案件：当期批准和通知的案件，来源是法院、检察院或公安的。 */
export const organRecommendedCases: SumFigure = {
  kind: 'sum',
  name: '公检法转来案件',
  base: '当期批准和通知的案件，来源是法院、检察院或公安的',
  unit: '件',
  of: 'granted',
  where: holds('来源', '法院', '检察院', '公安'),
  over: 'period',
};
