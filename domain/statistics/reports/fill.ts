import { columnKey } from './report-table';
import type { Column, FigureColumn, ReportTable, Where } from './report-table';

/** Numbers by column; `null` where there is none yet. */
export type Numbers = Readonly<Record<string, number | null>>;

/** One combination of held values: a column that names several values asks several of them. */
export interface Ask {
  readonly figure: string;
  readonly cuts: readonly { readonly split: string; readonly value: string }[];
}

/** What has to be counted for a column. */
export function asksOf({ of: figure, where = {} }: FigureColumn): readonly Ask[] {
  return combinations(where).map((cuts) => ({ figure, cuts }));
}

function combinations(where: Where): readonly Ask['cuts'][] {
  return Object.entries(where).reduce<readonly Ask['cuts'][]>(
    (found, [split, values]) =>
      found.flatMap((cuts) => [values].flat().map((value) => [...cuts, { split, value }])),
    [[]],
  );
}

function inUnit({ inWan }: FigureColumn, amount: number): number {
  return inWan === true ? Math.round(amount / 100) / 100 : Math.round(amount * 100) / 100;
}

/**
 * Fills a table.
 * @param countOf the number of one combination
 * @param typed what a person typed into the columns that no record fills
 */
export function fillTable(table: ReportTable, countOf: (ask: Ask) => number, typed: Numbers): Numbers {
  const numbers = new Map<string, number | null>();
  for (const column of table.columns) {
    const key = columnKey(column);
    if ('of' in column)
      numbers.set(key, inUnit(column, asksOf(column).reduce((sum, ask) => sum + countOf(ask), 0)));
    if ('lacks' in column) numbers.set(key, typed[key] ?? null);
  }
  const value = (key: string, within: readonly string[]): number | null =>
    numbers.has(key) ? (numbers.get(key) ?? null) : made(table, key, value, within);
  const filled = table.columns.map((column) => [columnKey(column), value(columnKey(column), [])] as const);

  return Object.fromEntries(filled);
}

function isMade(column: Column | undefined): column is Extract<Column, { plus: readonly string[] }> {
  return column !== undefined && 'plus' in column;
}

/** @throws Error for a column that is made of itself; a test shows that none is */
function made(
  { columns }: ReportTable,
  key: string,
  value: (key: string, within: readonly string[]) => number | null,
  within: readonly string[],
): number | null {
  const column = columns.find((one) => columnKey(one) === key);
  if (!isMade(column) || within.includes(key)) throw new Error(`${key} is made of nothing`);
  const parts = (keys: readonly string[]): number | null => sum(keys.map((one) => value(one, [...within, key])));
  const [plus, minus] = [parts(column.plus), parts(column.minus ?? [])];

  return plus === null || minus === null ? null : Math.round((plus - minus) * 100) / 100;
}

/** Nothing is known of a sum of which a part is not known. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (found, one) => (found === null || one === null ? null : found + one),
    0,
  );
}
