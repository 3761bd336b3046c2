import type { SumFigure } from '../../figure';
import { cell } from '../../lines/line-tests';

/** 标的额(元)：当期批准和通知的案件，争议的数额合计。赡养费这类按月按年给的没有总数，不加在里面。 */
export const amountAtStake: SumFigure = {
  kind: 'sum',
  name: '标的额(元)',
  base: '当期批准和通知的案件，争议的数额合计；按月、按年给的不计',
  unit: '元',
  of: 'granted',
  add: cell('标的额', 0),
  over: 'period',
  pairs: false,
};
