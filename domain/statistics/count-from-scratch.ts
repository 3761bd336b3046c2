import type { Day } from '../time/times';
import { amountUnder } from './counted';
import type { Counted } from './counted';
import { cellKey } from './evaluate';
import type { Cells } from './evaluate';
import type { SumFigure } from './figure';
import { overlapping } from './splits';
import type { Days } from './spans';

/** Whether a day counts for a figure in a period. */
export function fallsUnder({ over }: SumFigure, day: Day, { from, to }: Days): boolean {
  if (over === 'before') return day < from;
  if (over === 'until') return day <= to;

  return day >= from && day <= to;
}

function combinations(counted: Counted, splits: readonly string[]): readonly (readonly string[])[] {
  return splits.reduce<readonly (readonly string[])[]>(
    (found, split) => found.flatMap((one) => (counted.splits[split] ?? []).map((value) => [...one, value])),
    [[]],
  );
}

/** Counts a kept figure over lines themselves, without any tally: what a file is counted by, and what tallies are proven with. */
export function countFromScratch(
  figure: SumFigure,
  lines: readonly Counted[],
  period: Days,
  splits: readonly string[] = [],
): Cells {
  const cells = new Map<string, number>();
  for (const counted of lines) {
    for (const { flow, day, amounts } of counted.days) {
      const amount = amounts[figure.name];
      if (flow !== figure.of || amount === undefined || !fallsUnder(figure, day, period)) continue;
      for (const values of combinations(counted, splits)) {
        const group = values[splits.indexOf(overlapping)];
        const own =
          group === undefined ? amount : amountUnder(figure, amount, counted.groups, overlapping, group);
        const key = cellKey(values);
        cells.set(key, (cells.get(key) ?? 0) + own);
      }
    }
  }

  return new Map([...cells].filter(([, amount]) => amount !== 0));
}
