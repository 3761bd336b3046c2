import { addDays } from '../../time/days';
import { readDay } from '../../time/times';
import { fieldError } from '../../refusals/errors';
import type { CellKind } from './ledger-headings';

/** A cell after reading: a day or word, a number, a yes or no, a list of words. */
export type Cell = string | number | boolean | readonly string[];

const most = 999_999_999_999;
/** Excel counts days from here (its leap-year slip of 1900 included). */
const excelStart = '1899-12-30';
const dayParts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const yes = ['是', '有', '√', '✓', 'true', '满意', '1'];
const no = ['否', '无', '×', 'false', '不满意', '0', ''];

type Reader = (value: unknown, at: string) => Cell;

function wrong(at: string, expected: string): Error {
  return fieldError('InputInvalid', at, `${at}：${expected}。`);
}

function day(value: unknown, at: string): string {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 100_000) {
    return addDays(excelStart, value);
  }
  const found = typeof value === 'string' ? dayParts.exec(value.trim().slice(0, 11)) : null;
  if (found === null) throw wrong(at, '要填日期，像2026-11-30');
  const [, year, month, date] = found;
  try {
    return readDay(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
  } catch {
    throw wrong(at, '这一天不存在，请核对');
  }
}

function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;

  return typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/[,，\s]/g, '')) : NaN;
}

function count(value: unknown, at: string): number {
  const read = numberIn(value);
  if (!Number.isInteger(read) || read < 0 || read > most) throw wrong(at, '要填整数，不能是负数');

  return read;
}

function sum(value: unknown, at: string): number {
  const read = numberIn(value);
  if (!Number.isFinite(read) || read < 0 || read > most) throw wrong(at, '要填数，不能是负数');
  if (Math.abs(Math.round(read * 100) / 100 - read) > 1e-9 * Math.max(1, read))
    throw wrong(at, '最多两位小数');

  return read;
}

function year(value: unknown, at: string): number {
  const read = numberIn(typeof value === 'string' ? value.replace('年', '') : value);
  if (!Number.isInteger(read) || read < 1980 || read > 2100) throw wrong(at, '要填年份，像2026');

  return read;
}

function flag(value: unknown, at: string): boolean {
  if (typeof value === 'boolean') return value;
  const written = word(value, at);
  if (yes.includes(written)) return true;
  if (!no.includes(written)) throw wrong(at, '要填是或否');

  return false;
}

function word(value: unknown, at: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(at, '要填文字');

  return String(value).trim();
}

function list(value: unknown, at: string): readonly string[] {
  const words: unknown[] = Array.isArray(value) ? value : word(value, at).split(/[、,，;；\s]/);
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
