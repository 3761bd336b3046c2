import type { Numbers } from './fill';
import { columnKey } from './report-table';
import type { Column, Relation, ReportTable } from './report-table';

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
function roundingOf(columns: readonly Column[], keys: readonly string[]): number {
  const wan = columns.filter((column) => 'inWan' in column && keys.includes(columnKey(column)));

  return wan.length <= 1 ? 0 : 0.005 * wan.length + 1e-9;
}

function faultOf({ left, is, right }: Relation, numbers: Numbers, columns: readonly Column[]): Fault | null {
  const [first, second] = [added(left, numbers), added(right, numbers)];
  if (first === null || second === null) return null;
  const short = is === '=' ? Math.abs(first - second) : second - first;
  if (short <= roundingOf(columns, [...left, ...right])) return null;
  const should = is === '=' ? '应等于' : '不应少于';
  const by = Math.round(Math.abs(first - second) * 100) / 100;
  const sentence = `${side(left, numbers, first)}${should}${side(right, numbers, second)}，差 ${by}。`;

  return { sentence, columns: [...left, ...right] };
}

/** Every relation of a table that does not hold. What waits for a number is not judged. */
export function faultsOf({ relations, columns }: ReportTable, numbers: Numbers): readonly Fault[] {
  return relations.map((one) => faultOf(one, numbers, columns)).filter((fault) => fault !== null);
}
