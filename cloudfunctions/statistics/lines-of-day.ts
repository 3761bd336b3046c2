import type { FigureLine } from '../../contract/statistics/figure-table';
import { amountUnder, type Counted, type KeptCount } from '../../domain/statistics/counted';
import { fallsUnder } from '../../domain/statistics/count-from-scratch';
import type { SumFigure } from '../../domain/statistics/figure';
import { flows } from '../../domain/statistics/flows';
import type { Days } from '../../domain/statistics/spans';
import type { Day } from '../../domain/time/times';
import type { StaffCall } from '../platform/calls/people';
import type { Cut } from './ask-figures';
import { foundBehind } from './lines-behind';
import { dayKey } from './kept-count';

/** The lines of one day behind a kept figure, from wherever they are kept. */
export async function linesOfDay(
  sum: SumFigure,
  day: Day,
  cuts: readonly Cut[],
  period: Days,
  call: StaffCall,
): Promise<readonly FigureLine[]> {
  const { sheet } = flows[sum.of];
  const found = await foundBehind(sheet, dayKey(sum.of, day), call);

  return found.flatMap(({ counted, behind }) => {
    const amount = amountOf(counted, sum, day, cuts, period);

    return amount === 0 ? [] : [{ day, sheet, amount, ...behind }];
  });
}

function isUnder({ splits }: Counted, cuts: readonly Cut[]): boolean {
  return cuts.every(({ split, value }) => splits[split]?.includes(value) === true);
}

/** What stands open at a moment is shown on the day on which it began, unless it has ended by then. */
function amountOf(
  count: KeptCount | undefined,
  sum: SumFigure,
  day: Day,
  cuts: readonly Cut[],
  period: Days,
): number {
  const amounts = (count?.lines ?? [])
    .filter((line) => isUnder(line, cuts))
    .flatMap((line) => {
      const own = line.days.filter(({ flow }) => flow === sum.of);
      const begun = own.filter(({ amounts: all }) => (all[sum.name] ?? 0) > 0);
      if (sum.over !== 'period' && begun.at(0)?.day !== day) return [];
      const counting =
        sum.over === 'period'
          ? own.filter((one) => one.day === day)
          : own.filter((one) => fallsUnder(sum, one.day, period));

      return counting.map(({ amounts: all }) => inGroup(line, sum, all[sum.name] ?? 0, cuts));
    });
  const amount = amounts.reduce((whole, one) => whole + one, 0);

  return sum.unit === '元' ? amount / 100 : amount;
}

function inGroup(line: Counted, sum: SumFigure, amount: number, cuts: readonly Cut[]): number {
  return cuts.reduce(
    (own, { split, value }) => Math.min(own, amountUnder(sum, amount, line.groups, split, value)),
    amount,
  );
}
