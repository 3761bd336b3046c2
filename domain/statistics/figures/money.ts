import { yuan } from '../figure';
import type { Figure } from '../figure';
import { numberIn } from '../records';
import type { Period, Records } from '../records';
import { holds } from './case-days';
import { linesIn, summed } from './sums';

function funds(records: Records, period: Period, way: string): number {
  return yuan(
    linesIn(records, '经费', period)
      .filter(holds('方向', way))
      .map((one) => numberIn(one, '金额', 0)),
  );
}

/** Money paid, granted and needed, in yuan. */
export const moneyFigures: readonly Figure[] = [
  summed({ name: '补贴发放(元)', base: '当期发放的补贴合计', sheet: '补贴', add: '金额', empty: 0 }),
  { name: '预算(元)', base: '当期下达的预算', count: (records, period) => funds(records, period, '预算') },
  { name: '需求(元)', base: '当期测算的需求', count: (records, period) => funds(records, period, '需求') },
  {
    name: '缺口(元)',
    base: '需求减预算，够用时是0',
    count: (records, period) =>
      Math.max(0, yuan([funds(records, period, '需求'), -funds(records, period, '预算')])),
  },
];
