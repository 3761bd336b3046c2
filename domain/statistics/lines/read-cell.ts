import { fieldError } from '../../refusals/errors';
import { readDayCell } from './day-cell';
import type { CellKind } from './ledger-headings';
import { readNumberCell } from './number-cell';

/** A cell after reading: a day or word, a number, a yes or no, a list of words. */
export type Cell = string | number | boolean | readonly string[];

const most = 999_999_999_999;
/** What stands between the words of a list. */
export const listPattern = /[、,，;；/\s]/;
const yes = [
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  'true',
  'y',
  'yes',
  '满意',
  '基本满意',
  '非常满意',
  '很满意',
  '可分',
  '1',
];
const no = ['否', '无', '没有', '×', 'x', '☐', 'false', 'n', 'no', '不满意', '不可分', '0', ''];

type Reader = (value: unknown, at: string) => Cell;

function wrong(at: string, expected: string): Error {
  return fieldError('InputInvalid', at, `${at}：${expected}。`);
}

function day(value: unknown, at: string): string {
  const read = readDayCell(value);
  if ('hint' in read) throw wrong(at, read.hint);

  return read.day;
}

function count(value: unknown, at: string): number {
  const read = readNumberCell(value);
  if (!Number.isInteger(read) || read < 0 || read > most) throw wrong(at, '要填整数，不能是负数');

  return read;
}

function sum(value: unknown, at: string): number {
  const read = readNumberCell(value);
  if (!Number.isFinite(read) || read < 0 || read > most) throw wrong(at, '要填数，不能是负数');
  if (Math.abs(Math.round(read * 100) / 100 - read) > 1e-9 * Math.max(1, read))
    throw wrong(at, '最多两位小数');

  return read;
}

function year(value: unknown, at: string): number {
  const read = readNumberCell(typeof value === 'string' ? value.replace('年', '') : value);
  if (!Number.isInteger(read) || read < 1980 || read > 2100) throw wrong(at, '要填年份，像2026');

  return read;
}

function flag(value: unknown, at: string): boolean {
  if (typeof value === 'boolean') return value;
  const written = word(value, at).normalize('NFKC').toLowerCase();
  if (yes.includes(written)) return true;
  if (!no.includes(written)) throw wrong(at, '要填是或否');

  return false;
}

function word(value: unknown, at: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(at, '要填文字');

  return String(value).trim();
}

function list(value: unknown, at: string): readonly string[] {
  const words: unknown[] = Array.isArray(value) ? value : word(value, at).split(listPattern);
  const read = words.map((one) => word(one, at)).filter((one) => one !== '');

  return [...new Set(read)];
}

function rest(value: unknown, at: string): Cell {
  if (typeof value === 'boolean' || Number.isFinite(value)) return value as Cell;

  return word(value, at);
}

const readers: Readonly<Record<CellKind, Reader>> = { day, year, count, sum, flag, list, word, rest };

/**
 * Reads one filled cell by the kind of its heading.
 * @param at what the person sees: `第3行，受理日`
 * @throws DomainError InputInvalid saying where it is, what is wrong and what would be right
 */
export function readCell(kind: CellKind, value: unknown, at: string): Cell {
  return readers[kind](value, at);
}
