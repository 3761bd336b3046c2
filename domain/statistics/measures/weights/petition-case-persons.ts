import type { SumFigure } from '../../figure';
import { holds, persons } from '../../lines/line-tests';

/** 信访来源案件人数：当期批准和通知的案件，来源是信访的，按人数。 */
export const petitionCasePersons: SumFigure = {
  kind: 'sum',
  name: '信访来源案件人数',
  base: '当期批准和通知的案件，来源是信访的，按人数',
  unit: '人',
  of: 'granted',
  where: holds('来源', '信访'),
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
