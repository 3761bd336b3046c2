import type { SumFigure } from '../../figure';
import { holds } from '../../lines/line-tests';

/** 信访来源案件：当期批准和通知的案件，来源是信访的。 */
export const petitionCases: SumFigure = {
  kind: 'sum',
  name: '信访来源案件',
  base: '当期批准和通知的案件，来源是信访的',
  unit: '件',
  of: 'granted',
  where: holds('来源', '信访'),
  over: 'period',
  pairs: false,
};
