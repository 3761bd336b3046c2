import type { SumFigure } from '../../figure';
import { holds } from '../../lines/line-tests';

/** 志愿者承办案件：当期批准和通知的案件，志愿者承办的。 */
export const volunteerHandledCases: SumFigure = {
  kind: 'sum',
  name: '志愿者承办案件',
  base: '当期批准和通知的案件，志愿者承办的',
  unit: '件',
  of: 'granted',
  where: holds('承办', '志愿者'),
  over: 'period',
  pairs: false,
};
