import type { SumFigure } from '../figure';
import { filled } from '../lines/line-tests';

/** 写明承办的案件：当期批准和通知的案件，写明由谁承办的。 */
export const handlerKnownCases: SumFigure = {
  kind: 'sum',
  name: '写明承办的案件',
  base: '当期批准和通知的案件，写明由谁承办的',
  unit: '件',
  of: 'granted',
  where: filled('承办'),
  over: 'period',
};
