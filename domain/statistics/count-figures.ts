import { readDay } from '../time/times';
import { fieldError } from '../refusals/errors';
import type { Figure } from './figure';
import { caseRates } from './figures/case-rates';
import { caseFigures } from './figures/cases';
import { moneyFigures } from './figures/money';
import { namedFigures } from './figures/named';
import { networkFigures } from './figures/network';
import { outreachFigures } from './figures/outreach';
import { qualityFigures } from './figures/quality';
import { serviceFigures } from './figures/services';
import type { LedgerRecord } from './ledger-record';
import { recordsOf } from './records';
import type { Period } from './records';

/** Every figure that has a name of its own, in the order of a summary. */
export const figures: readonly Figure[] = [
  ...caseFigures,
  ...caseRates,
  ...serviceFigures,
  ...outreachFigures,
  ...networkFigures,
  ...moneyFigures,
  ...qualityFigures,
];

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

/**
 * Counts every figure of a period over checked records of a ledger.
 * @returns the figures in the order of a summary, then the file's own tags, topics and targets; rates in per cent
 */
export function countFigures(lines: readonly LedgerRecord[], period: Period): readonly CountedFigure[] {
  const records = recordsOf(lines);
  const all = [...figures, ...namedFigures(records, figures)];

  return all.map(({ name, base, count }) => ({ name, base, value: count(records, period) }));
}
