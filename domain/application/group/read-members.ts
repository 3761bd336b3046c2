import { parsePhone } from '../../identity/phone';
import { yuan } from '../schemas';
import { mostMembers, rowFaults } from './member-row';
import type { MemberRow } from './member-row';

/** A row that cannot stand yet. `row` counts from 1 as people count. */
export interface RowFault {
  readonly row: number;
  /** `第7行：身份证号少了1位…` */
  readonly message: string;
}

export interface ReadMembers {
  readonly members: readonly MemberRow[];
  readonly faults: readonly RowFault[];
}

const heading = /姓名|身份证|电话|金额/;

/** The cells of a line: by tab or comma where there is one, else by spaces. */
function cellsOf(line: string): readonly string[] {
  const bySign = line.split(/[\t,，;；、]/);
  const cells = bySign.length > 1 ? bySign : line.split(/\s+/);

  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')).filter((cell) => cell !== '');
}

/** Which cell is what is seen from the cell itself, so that the columns may stand in any order. */
function rowOf(cells: readonly string[]): MemberRow {
  const number = cells.find((cell) => /^\d{14,}[\dXx]{0,2}$/.test(cell.replace(/\s/g, ''))) ?? '';
  const phone =
    cells.find((cell) => cell !== number && (parsePhone(cell) !== null || /^1\d{8,12}$/.test(cell))) ?? '';
  const rest = cells.filter((cell) => cell !== number && cell !== phone);
  const amount = rest.find((cell) => yuan(cell) !== null) ?? '';
  const name = rest.find((cell) => cell !== amount && /\p{L}/u.test(cell)) ?? '';

  return { name, number, phone, amount };
}

/**
 * Reads a list that was pasted from a chat or a table, or a CSV file.
 * @param text one worker a line: name, identity number, phone, amount, in any order
 * @param already those in the list before; a number twice is a fault
 * @returns the sound rows, and for every other row what to mend
 */
export function readMembers(text: string, already: readonly MemberRow[] = []): ReadMembers {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !(heading.test(line) && !/\d{6}/.test(line)));
  const seen = new Set(already.map(({ number }) => number.toUpperCase()));
  const members: MemberRow[] = [];
  const faults: RowFault[] = [];

  lines.forEach((line, at) => {
    const row = rowOf(cellsOf(line));
    const [fault] = rowFaults(row);
    const twice = seen.has(row.number.toUpperCase()) ? '身份证号重复，请删掉一行。' : undefined;
    const full =
      already.length + members.length >= mostMembers ? `一次最多${mostMembers}人，请分开申请。` : undefined;
    const message = fault ?? twice ?? full;
    if (message !== undefined) {
      faults.push({ row: at + 1, message: `第${at + 1}行：${message}` });

      return;
    }
    seen.add(row.number.toUpperCase());
    members.push(row);
  });

  return { members, faults };
}

/** What all of them are owed together, in yuan. */
export function totalOf(members: readonly MemberRow[]): number {
  const fen = members.reduce((sum, { amount }) => sum + Math.round((yuan(amount) ?? 0) * 100), 0);

  return fen / 100;
}
