import { paperNumber } from '../../identity/normalise';
import { residentIdFault } from '../../identity/resident-id';
import { yuan } from '../schemas';
import { cellsByShape, cellsOf, columnsOf, rowByShape, rowUnder } from './list-columns';
import type { Columns } from './list-columns';
import { mostMembers, rowFaults } from './member-row';
import type { MemberRow } from './member-row';

/** A row that cannot stand yet. `row` counts the lines of the text from 1, as the person sees them. */
export interface RowFault {
  readonly row: number;
  /** `第7行：身份证号少了1位…` */
  readonly message: string;
}

export interface ReadMembers {
  readonly members: readonly MemberRow[];
  readonly faults: readonly RowFault[];
  /** What stays in the field: the faulty rows, under their heading; empty when all went in. */
  readonly left: string;
  /** Headings of the columns that may be the sum owed, where there is more than one; nothing is read then. */
  readonly sums: readonly string[];
}

interface Line {
  readonly at: number;
  readonly text: string;
  readonly cells: readonly string[];
}

interface Heading {
  readonly line: Line;
  readonly columns: Columns;
}

const headingWords = /姓名|身份证|电话|金额/;
const sumLine = /^(合计|总计|小计)/;

/** The lines that are somebody: no heading, no title above it, no sum below. */
function peopleLines(lines: readonly Line[], heading: Heading | null): readonly Line[] {
  return lines.filter(({ at, text, cells }) => {
    if (/\d{6}/.test(text)) return at !== heading?.line.at && !sumLine.test(cells.join(''));

    return at > (heading?.line.at ?? -1) && !headingWords.test(text) && !sumLine.test(cells.join(''));
  });
}

function headingOf(lines: readonly Line[]): Heading | null {
  for (const line of lines) {
    const columns = /\d{6}/.test(line.text) ? null : columnsOf(line.cells);
    if (columns) return { line, columns };
  }

  return null;
}

/** A row typed in another order than its heading has its identity number elsewhere. */
function follows(cells: readonly string[], { number }: Columns): boolean {
  const sound = (cell: string) => residentIdFault(cell) === null;

  return sound(cells[number] ?? '') || !cells.some(sound);
}

/** A row and why it cannot be read at all, if so. */
function readLine(
  { cells, text }: Line,
  place: number,
  heading: Heading | null,
  sum: number,
): readonly [MemberRow, string | undefined] {
  if (heading && follows(cells, heading.columns)) {
    const more = cells.slice(heading.line.cells.length).some((cell) => cell !== '');

    return [
      rowUnder(heading.columns, sum, cells),
      more ? '格子比表头多，请看看是不是数字里有逗号。' : undefined,
    ];
  }
  const { row, sums } = rowByShape(cellsByShape(text), place);

  return [row, sums > 1 ? '有好几个像金额的数，请只留欠多少钱。' : undefined];
}

/**
 * Reads a list that was pasted from a chat or a table, or a CSV file. A heading says which column is what;
 * without one each cell tells by itself.
 * @param text one worker a line: name, identity number, phone, amount, in any order
 * @param already those in the list before; a number twice is a fault
 * @param sumHeading the column the person chose, where several may be the sum owed
 * @returns the sound rows, and for every other row what to mend
 */
export function readMembers(
  text: string,
  already: readonly MemberRow[] = [],
  sumHeading?: string,
): ReadMembers {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at): Line => ({ at: at + 1, text: line, cells: cellsOf(line) }))
    .filter((line) => line.text.trim() !== '');
  const heading = headingOf(lines);
  const possible = heading?.columns.sums ?? [];
  const nameOf = (column: number) => heading?.line.cells[column] ?? '';
  const sum = possible.length === 1 ? possible[0] : possible.find((column) => nameOf(column) === sumHeading);
  if (heading && sum === undefined)
    return { members: [], faults: [], left: text, sums: possible.map(nameOf) };

  const seen = new Set(already.map(({ number }) => paperNumber(number)));
  const members: MemberRow[] = [];
  const faults: RowFault[] = [];
  const kept: string[] = [];

  peopleLines(lines, heading).forEach((line, place) => {
    const [row, unread] = readLine(line, place + 1, heading, sum ?? -1);
    const [fault] = rowFaults(row);
    const twice = seen.has(paperNumber(row.number)) ? '身份证号重复，请删掉一行。' : undefined;
    const full =
      already.length + members.length >= mostMembers ? `一次最多${mostMembers}人，请分开申请。` : undefined;
    const message = unread ?? fault ?? twice ?? full;
    if (message !== undefined) {
      faults.push({ row: line.at, message: `第${line.at}行：${message}` });
      kept.push(line.text);

      return;
    }
    seen.add(paperNumber(row.number));
    members.push(row);
  });
  const left = kept.length > 0 && heading ? [heading.line.text, ...kept] : kept;

  return { members, faults, left: left.join('\n'), sums: [] };
}

/** What all of them are owed together, in yuan. */
export function totalOf(members: readonly MemberRow[]): number {
  const fen = members.reduce((sum, { amount }) => sum + Math.round((yuan(amount) ?? 0) * 100), 0);

  return fen / 100;
}
