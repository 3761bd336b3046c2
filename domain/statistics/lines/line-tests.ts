import { daysBetween as daysFromTo } from '../../time/days';
import type { LedgerRecord } from './ledger-record';
import { dayIn, numberIn, says } from './records';

/** What a line is asked before it counts. */
export type LineTest = (line: LedgerRecord) => boolean;

/** Whether a cell holds one of the words. */
export function holds(key: string, ...words: readonly string[]): LineTest {
  return (line) => words.includes(String(line.cells[key] ?? ''));
}

/** Whether all of it is so. */
export function all(...tests: readonly LineTest[]): LineTest {
  return (line) => tests.every((test) => test(line));
}

/** Whether something stands in the cell. */
export function filled(key: string): LineTest {
  return (line) => dayIn(line, key) !== null;
}

/** Whether a cell says yes. */
export function ticked(key: string): LineTest {
  return (line) => says(line, key);
}

/** Whether the case has one of the tags. */
export function tagged(...tags: readonly string[]): LineTest {
  return ({ cells }) => {
    const own = cells['标签'];

    return Array.isArray(own) && own.some((tag) => tags.includes(String(tag)));
  };
}

/** The number of a cell: an empty one counts what is said, one for the main count of a line and nought for a part. */
export function cell(key: string, empty: 0 | 1): (line: LedgerRecord) => number {
  return (line) => numberIn(line, key, empty);
}

/** Several cells of a line together, each nought where empty. */
export function cells(...keys: readonly string[]): (line: LedgerRecord) => number {
  return (line) => keys.reduce((sum, key) => sum + numberIn(line, key, 0), 0);
}

/** Persons of a case; an empty cell is one. */
export const persons = cell('人数', 1);

/** Persons where the claims can be divided, else one case (law-back-half §F.4: how the ministry counts). */
export function divisibleCases(line: LedgerRecord): number {
  return line.cells['诉求可分'] === true ? persons(line) : 1;
}

/** Cases against authorities count with civil ones where the means of applying are looked at. */
export const isCivilOrAdministrative = holds('类别', '民事', '行政');

/** A station by its entrance or by its name: a station's own clerk types in under the station. */
export const isByStation: LineTest = (line) => holds('入口', '工作站')(line) || filled('站点')(line);

/** A group is marked as one; an old ledger without the mark shows it by its persons. */
export const isGroup: LineTest = (line) =>
  line.cells['集体'] === undefined ? persons(line) > 1 : line.cells['集体'] === true;

/** Workers from the country (农民工, in the law's words 进城务工人员). */
export const isMigrantWorkers = tagged('农民工', '进城务工人员');

/** Advice to one person; events and broadcasts are told apart. */
export const isSingleAdvice = holds('渠道', '来访', '来电', '12348', '网上', '来信');

/** Whether an activity was on air. */
export const isOnAir: LineTest = (line) => String(line.cells['种类'] ?? '').includes('广播');

/** Whole days from one day of a line to another. */
export function daysBetween(from: string, to: string): (line: LedgerRecord) => number {
  return (line) => {
    const [first, last] = [dayIn(line, from), dayIn(line, to)];

    return first === null || last === null ? 0 : daysFromTo(first, last);
  };
}

/** The plea cell holds a number of matters, or only that all of the line were such. */
export function pleasOf(line: LedgerRecord): number {
  const value = line.cells['认罪认罚'];
  if (typeof value === 'number') return value;
  const written = typeof value === 'string' ? Number(value) : NaN;
  if (Number.isInteger(written)) return written;

  return says(line, '认罪认罚') ? numberIn(line, '件数', 1) : 0;
}
