import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 非诉案件：当期批准和通知的案件，方式是非诉的。 */
export const outOfCourtCases: SumFigure = {
  kind: 'sum',
  name: '非诉案件',
  base: '当期批准和通知的案件，方式是非诉的',
  unit: '件',
  of: 'granted',
  where: holds('方式', '非诉'),
  over: 'period',
};
