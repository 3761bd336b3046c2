import { countFromScratch } from '../count-from-scratch';
import { countedOf } from '../counted';
import { evaluate, totalOf } from '../evaluate';
import { percent } from '../figure';
import type { SumFigure } from '../figure';
import type { LedgerRecord } from '../lines/ledger-record';
import { recordsOf } from '../lines/records';
import { readNamed } from '../named-figures';
import { yearBefore } from '../periods';
import type { Ask } from '../reports/fill';
import type { Days } from '../spans';
import { figureNamed } from '../sum-figures';
import type { Sources } from '../summaries/told';
import { targetOf } from '../targets';
import { daysBetween } from '../../time/days';

/** What a text may say, counted from the lines of a file themselves: no tally, no store. */
export function sourcesOfFile(
  lines: readonly LedgerRecord[],
  period: Days,
  called: Pick<Sources, 'unit' | 'period'>,
): Sources {
  const records = recordsOf(lines);
  const counted = records.all.map(countedOf);
  const year = Number(period.to.slice(0, 4));
  const whole = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  const cellsFor = (days: Days, cuts: Ask['cuts'], split?: string) => (sum: SumFigure) => {
    const splits = [...cuts.map((cut) => cut.split), ...(split === undefined ? [] : [split])];
    const cells = countFromScratch(sum, counted, days, splits);

    return new Map(
      [...cells].flatMap(([key, amount]) => {
        const values = JSON.parse(key) as string[];
        const isHeld = cuts.every(({ value }, at) => values[at] === value);

        return isHeld ? [[JSON.stringify(values.slice(cuts.length)), amount] as const] : [];
      }),
    );
  };
  const asked = ({ figure: name, cuts }: Ask) => {
    const named = readNamed(name);
    const figure = figureNamed(named?.by.figure ?? name);
    if (!figure) throw new Error(name);

    return { figure, cuts: named ? [{ split: named.by.split, value: named.value }, ...cuts] : cuts };
  };
  const total = (days: Days, ask: Ask) => {
    const { figure, cuts } = asked(ask);

    return totalOf(figure, cellsFor(days, cuts));
  };

  return {
    ...called,
    year,
    told: (ask) => {
      const { value, part, whole: base } = total(period, ask);

      return {
        value,
        ...(part !== undefined && { part }),
        ...(base !== undefined && { whole: base }),
        earlier: total(yearBefore(period), ask).value,
        previous: null,
        uncut: total(period, { ...ask, cuts: [] }).value,
      };
    },
    list: (ask, by) => {
      const { figure, cuts } = asked(ask);

      return evaluate(figure, cellsFor(period, cuts, by))
        .map(({ values, value }) => ({ value: values[0] ?? '', amount: value ?? 0 }))
        .sort((a, b) => b.amount - a.amount || a.value.localeCompare(b.value, 'zh'));
    },
    target: (ask) => {
      const target = targetOf(records('目标'), ask.figure, year);
      const elapsed = percent(daysBetween(`${year}-01-01`, period.to) + 1, whole) ?? 0;

      return target === null
        ? null
        : { target, done: total({ from: `${year}-01-01`, to: period.to }, ask).value, elapsed };
    },
  };
}
