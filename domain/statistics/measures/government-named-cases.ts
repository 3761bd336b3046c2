import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 政府指定案件：当期批准和通知的案件，来源是政府指定的。 */
export const governmentNamedCases: SumFigure = {
  kind: 'sum',
  name: '政府指定案件',
  base: '当期批准和通知的案件，来源是政府指定的',
  unit: '件',
  of: 'granted',
  where: holds('来源', '政府指定'),
  over: 'period',
};
