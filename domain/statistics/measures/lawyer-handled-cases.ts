import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 社会律师承办案件：当期批准和通知的案件，社会律师承办的。 */
export const lawyerHandledCases: SumFigure = {
  kind: 'sum',
  name: '社会律师承办案件',
  base: '当期批准和通知的案件，社会律师承办的',
  unit: '件',
  of: 'granted',
  where: holds('承办', '社会律师'),
  over: 'period',
};
