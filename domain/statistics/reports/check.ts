import type { Numbers } from './fill';
import { columnKey } from './report-table';
import type { Relation, ReportTable } from './report-table';

/** A relation that does not hold, in words and numbers, with the columns whose lines show why. */
export interface Fault {
  readonly sentence: string;
  readonly columns: readonly string[];
}

function added(keys: readonly string[], numbers: Numbers): number | null {
  const values = keys.map((key) => numbers[key] ?? null);
  if (values.some((value) => value === null)) return null;

  return Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 100) / 100;
}

function side(keys: readonly string[], numbers: Numbers, value: number): string {
  if (keys.length === 1) return `${keys[0]}（${value}）`;

  return `${keys.map((key) => `${key} ${numbers[key]}`).join('＋')}，合起来 ${value}`;
}

/** Each sum in ten thousand yuan was rounded by itself: so much their sum may be off without a mistake. */
function roundingOf(wan: ReadonlySet<string>, keys: readonly string[], sheets: number): number {
  const rounded = keys.filter((key) => wan.has(key));

  return rounded.length <= 1 ? 0 : 0.005 * rounded.length * sheets + 1e-9;
}

/**
 * What does not hold of a relation; `null` where it holds or a number is not known yet.
 * @param wan the columns in ten thousand yuan
 * @param sheets of how many tables the numbers are the sum: each was rounded by itself
 */
export function faultOf(
  { left, is, right }: Relation,
  numbers: Numbers,
  wan: ReadonlySet<string>,
  sheets = 1,
): Fault | null {
  const [first, second] = [added(left, numbers), added(right, numbers)];
  if (first === null || second === null) return null;
  const short = is === '=' ? Math.abs(first - second) : second - first;
  if (short <= roundingOf(wan, [...left, ...right], sheets)) return null;
  const should = is === '=' ? '应等于' : '不应少于';
  const by = Math.round(Math.abs(first - second) * 100) / 100;
  const sentence = `${side(left, numbers, first)}${should}${side(right, numbers, second)}，差 ${by}。`;

  return { sentence, columns: [...left, ...right] };
}

/** The columns of a table in ten thousand yuan. */
export function wanColumns({ columns }: Pick<ReportTable, 'columns'>): readonly string[] {
  return columns.filter((column) => 'inWan' in column).map(columnKey);
}

/**
 * Every relation of a table that does not hold. What waits for a number is not judged.
 * @param sheets of how many tables the numbers are the sum
 */
export function faultsOf(table: ReportTable, numbers: Numbers, sheets = 1): readonly Fault[] {
  const wan = new Set(wanColumns(table));

  return table.relations.map((one) => faultOf(one, numbers, wan, sheets)).filter((fault) => fault !== null);
}
