import { readDay } from '../time/times';
import { fieldError } from '../refusals/errors';
import { countFromScratch } from './count-from-scratch';
import { countedOf } from './counted';
import type { Counted } from './counted';
import { cellKey, totalOf } from './evaluate';
import { percent } from './figure';
import type { LedgerRecord } from './lines/ledger-record';
import { figures } from './measures';
import { namedBySplit } from './named-figures';
import { recordsOf } from './lines/records';
import type { Period, Records } from './lines/records';
import { unsaid } from './splits';
import { figureNamed } from './sum-figures';
import { targetOf } from './targets';

/**
 * Takes a period of days, both ends counted.
 * @throws DomainError DayInvalid naming `from` or `to`
 */
export function readPeriod(from: unknown, to: unknown): Period {
  const period = { from: readDay(from, 'from'), to: readDay(to, 'to') };
  if (period.to < period.from) throw fieldError('DayInvalid', 'to', '期末不能早于期初，请核对 from 和 to。');

  return period;
}

/** A figure with its number and the words of its base. */
export interface CountedFigure {
  readonly name: string;
  readonly base: string;
  readonly value: number | null;
}

/** Tags and topics by the names that the file brings, whether or not they fall into the period. */
function namedIn(lines: readonly Counted[], period: Period): readonly CountedFigure[] {
  return namedBySplit.flatMap(({ figure: name, split, prefix, base }) => {
    const figure = figureNamed(name);
    if (figure?.kind !== 'sum') return [];
    const cells = countFromScratch(figure, lines, period, [split]);
    const values = new Set(lines.flatMap(({ splits }) => (split in splits ? (splits[split] ?? []) : [])));

    return [...values]
      .filter((value) => value !== unsaid)
      .map((value) => ({ name: `${prefix}·${value}`, base, value: cells.get(cellKey([value])) ?? 0 }));
  });
}

function targetsIn(
  records: Records,
  counted: readonly CountedFigure[],
  period: Period,
): readonly CountedFigure[] {
  const names = [...new Set(records('目标').map((one) => String(one.cells['指标'])))];

  return names.flatMap((name) => {
    const done = counted.find((one) => one.name === name);
    if (!done) return [];
    const target = targetOf(records('目标'), name, Number(period.to.slice(0, 4)));
    const value = target === null || done.value === null ? null : percent(done.value, target);

    return [{ name: `目标完成率·${name}`, base: '当期完成数÷期末所在年的目标', value }];
  });
}

/**
 * Counts every figure of a period over checked records of a ledger.
 * @returns the figures in the order of a summary, then the file's own tags, topics and targets; rates in per cent
 */
export function countFigures(lines: readonly LedgerRecord[], period: Period): readonly CountedFigure[] {
  const records = recordsOf(lines);
  const counted = records.all.map(countedOf);
  const own = figures.map((figure) => ({
    name: figure.name,
    base: figure.base,
    value: totalOf(figure, (sum) => countFromScratch(sum, counted, period)).value,
  }));
  const all = [...own, ...namedIn(counted, period)];

  return [...all, ...targetsIn(records, all, period)];
}
