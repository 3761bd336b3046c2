import type { FiguresAnswer } from '../../contract/statistics/figures';
import { matterOf } from '../../domain/vocabulary/matters/matters';

/** A line of the table: a matter or the sum of all, with a figure for each month and for the year. */
export interface MonthLine {
  readonly label: string;
  /** `null` for a month that has not come yet. */
  readonly counts: readonly (number | null)[];
  readonly total: number;
}

export interface MonthTable {
  readonly months: readonly string[];
  readonly lines: readonly MonthLine[];
  readonly sum: MonthLine;
}

/**
 * The figures as they are read.
 * @param thisMonth `2026-11`; what comes after it is left open instead of being a nought
 */
export function monthTable({ months, rows }: FiguresAnswer, thisMonth: string): MonthTable {
  const open = (counts: readonly number[]): (number | null)[] =>
    counts.map((count, place) => ((months[place] ?? '') > thisMonth ? null : count));
  const sums = months.map((_, place) => rows.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0));

  return {
    months: months.map((month) => `${Number(month.slice(5))}月`),
    lines: rows.map(({ matter, counts, total }) => ({
      label: matterOf(matter)?.label ?? matter,
      counts: open(counts),
      total,
    })),
    sum: { label: '合计', counts: open(sums), total: sums.reduce((all, one) => all + one, 0) },
  };
}

/** The table as rows of a sheet: figures as numbers, what has not come yet empty. */
export function sheetOf({ months, lines, sum }: MonthTable): (string | number | null)[][] {
  return [
    ['事项', ...months, '全年'],
    ...[...lines, sum].map(({ label, counts, total }) => [label, ...counts, total]),
  ];
}
