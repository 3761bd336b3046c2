import type { Period, Records } from './records';

/** A figure of a centre's report: its name, what it counts in words, and how. `null` is a rate without a base. */
export interface Figure {
  readonly name: string;
  /** Base and definition, shown beside the number. */
  readonly base: string;
  readonly count: (records: Records, period: Period) => number | null;
}

/** A share in per cent with two decimals; `null` where the base is nought. */
export function percent(part: number, base: number): number | null {
  return base === 0 ? null : Math.round((part / base) * 10_000) / 100;
}

/** A sum of yuan, to the fen, so that nothing is lost to binary fractions. */
export function yuan(sums: readonly number[]): number {
  return sums.reduce((fen, one) => fen + Math.round(one * 100), 0) / 100;
}

/** The sum of counts. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}
