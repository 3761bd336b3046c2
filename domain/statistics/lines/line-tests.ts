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

/** Whether none of it is so. */
export function none(...tests: readonly LineTest[]): LineTest {
  return (line) => tests.every((test) => !test(line));
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

/** 强制医疗, under whatever word the matter stands. */
export const isCompulsoryTreatment: LineTest = ({ cells: own }) =>
  String(own['事项'] ?? '').includes('强制医疗');

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

/** Whether something stands in one of the cells. */
export function anyFilled(...keys: readonly string[]): LineTest {
  return (line) => keys.some((key) => dayIn(line, key) !== null);
}

/** Whether a day is there, and not after the day by which it was promised. */
export function isBy(done: string, promised: string): LineTest {
  return (line) => {
    const [day, by] = [dayIn(line, done), dayIn(line, promised)];

    return day !== null && by !== null && day <= by;
  };
}

/** Whether the word in a cell holds one of the words: 市级示范站点 is 示范. */
export function marked(key: string, ...words: readonly string[]): LineTest {
  return ({ cells: own }) => words.some((word) => String(own[key] ?? '').includes(word));
}

/** Persons of a case who belong to one of the groups; where a line does not know each, all of its persons. */
export function inGroups(...groups: readonly string[]): (line: LedgerRecord) => number {
  return (line) => {
    if (line.groups === undefined) return persons(line);

    return Math.max(...groups.map((group) => line.groups?.[group] ?? 0));
  };
}

/** One number of a line times another: points of so many people. */
export function times(points: string, people: string): (line: LedgerRecord) => number {
  return (line) => numberIn(line, points, 0) * numberIn(line, people, 1);
}

/** Letters that were answered: as many as the cell says, or all of the line where it says only that they were. */
export function answeredLetters(line: LedgerRecord): number {
  const value = line.cells['答复'];
  const said = typeof value === 'string' ? Number(value.replace(/份$/, '')) : value;
  if (typeof said === 'number' && Number.isInteger(said)) return Math.min(said, numberIn(line, '份数', 1));

  return says(line, '答复') ? numberIn(line, '份数', 1) : 0;
}

/** Files that were looked at: as many as the line says, else as many as have a grade. */
export function reviewedOf(line: LedgerRecord): number {
  return line.cells['卷数'] === undefined
    ? cells('优秀', '良好', '合格', '不合格')(line)
    : numberIn(line, '卷数', 0);
}

/** People who answered: as many as the line says, else as many as were content or not. */
export function answersOf(line: LedgerRecord): number {
  return line.cells['答复'] === undefined
    ? cells('满意', '基本满意', '不满意')(line)
    : numberIn(line, '答复', 0);
}

const notFit = ['不称职', '基本称职', '不合格', '基本合格'];

/** Fit for the work by the yearly check; 基本称职 is not. */
export const isFit: LineTest = ({ cells: own }) => {
  const result = String(own['结果'] ?? '');
  if (notFit.some((word) => result.includes(word))) return false;

  return ['称职', '合格', '优秀'].some((word) => result.includes(word));
};
