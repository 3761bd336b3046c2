import type { Numbers } from './fill';
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

function faultOf({ left, is, right }: Relation, numbers: Numbers): Fault | null {
  const [first, second] = [added(left, numbers), added(right, numbers)];
  if (first === null || second === null) return null;
  if (is === '=' ? first === second : first >= second) return null;
  const should = is === '=' ? '应等于' : '不应少于';
  const by = Math.round(Math.abs(first - second) * 100) / 100;
  const sentence = `${side(left, numbers, first)}${should}${side(right, numbers, second)}，差 ${by}。`;

  return { sentence, columns: [...left, ...right] };
}

/** Every relation of a table that does not hold. What waits for a number is not judged. */
export function faultsOf({ relations }: ReportTable, numbers: Numbers): readonly Fault[] {
  return relations.map((one) => faultOf(one, numbers)).filter((fault) => fault !== null);
}
