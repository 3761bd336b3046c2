import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 机构人员承办案件：当期批准和通知的案件，中心自己的律师承办的。 */
export const ownLawyerHandledCases: SumFigure = {
  kind: 'sum',
  name: '机构人员承办案件',
  base: '当期批准和通知的案件，中心自己的律师承办的',
  unit: '件',
  of: 'granted',
  where: holds('承办', '机构人员'),
  over: 'period',
};
