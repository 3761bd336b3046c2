import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { announcedYears } from '../deadlines/announced-years';
import { givenCalendar, workingCalendar } from '../deadlines/calendar';
import type { WorkingCalendar } from '../deadlines/calendar';
import type { Limit } from '../deadlines/count';
import { fieldError } from '../refusals/errors';
import { categoryFrom } from './intake/category';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

/** A day or a moment as it was written, and the day it falls on. */
export interface Written {
  readonly text: string;
  readonly day: Day;
  /** `20:00`, `null` when only a day was written. */
  readonly time: string | null;
}

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](([01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/;

function wrong(key: string, expected: string): Error {
  return fieldError('InputInvalid', key, `${key}：${expected}。`);
}

/** A day or moment of the sheet; `null` when the key is absent. */
export function momentIn(facts: Line, key: string): Written | null {
  const value = facts[key];
  if (value === undefined || value === null) return null;
  const found = typeof value === 'string' ? shape.exec(value) : null;
  if (found === null) throw wrong(key, '要填日期，像2026-11-30或2026-11-30T09:30');
  try {
    readDay(found[1]);
  } catch {
    throw wrong(key, '这一天不存在，请核对');
  }

  return { text: found[0].replace(' ', 'T'), day: found[1] ?? '', time: found[2] ?? null };
}

/** A number of days of the sheet, or the given one where the key is absent. */
export function amountIn(facts: Line, key: string, otherwise: number): number {
  const value = facts[key] ?? otherwise;
  const sound = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 3660;
  if (!sound) throw wrong(key, '要填0到3660的整数');

  return value;
}

/** A yes or no of the sheet; `null` when the key is absent. */
export function flagIn(facts: Line, key: string): boolean | null {
  const value = facts[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') throw wrong(key, '要填true或false');

  return value;
}

/** Whether 案件类别 names a criminal case. @throws DomainError naming the key, for a word that is none of the three */
export function isCriminalIn(facts: Line): boolean {
  const word = wordIn(facts, '案件类别');
  const category = word === null || word.trim() === '' ? undefined : categoryFrom(word);
  if (word !== null && word.trim() !== '' && category === undefined) {
    throw wrong('案件类别', `不认识“${word}”，要填刑事、民事或行政`);
  }

  return category === 'criminal' || flagIn(facts, '刑事') === true;
}

/** A word of the sheet; `null` when the key is absent. */
export function wordIn(facts: Line, key: string): string | null {
  const value = facts[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw wrong(key, '要填文字');

  return value;
}

function daysIn(facts: Line, key: string): Day[] {
  const value = facts[key] ?? [];
  if (!Array.isArray(value)) throw wrong(key, '要填日期的列表');

  return value.map((item: unknown, at) => {
    const day = momentIn({ [key]: item }, key);
    if (day === null) throw wrong(`${key}[${at}]`, '要填日期，像2026-11-30');
    return day.day;
  });
}

const announced = workingCalendar(announcedYears);
const announcedOrGuessed = workingCalendar(announcedYears, { estimate: true });

/** The calendar of a line, and the one that guesses by plain weekends where no year is announced. */
export interface LineCalendars {
  /** Throws CalendarYearUnknown for a year nobody has announced. */
  readonly certain: WorkingCalendar;
  readonly estimating: WorkingCalendar;
}

/** The sheet's own days in the years it has any of, the announced years in all others. */
function ownYears(
  years: ReadonlySet<string>,
  own: WorkingCalendar,
  others: WorkingCalendar,
): WorkingCalendar {
  const speaks = (day: Day) => years.size === 0 || years.has(day.slice(0, 4));

  return {
    isEstimate: (day) => !speaks(day) && others.isEstimate(day),
    isWorking: (day) => (speaks(day) ? own : others).isWorking(day),
  };
}

/**
 * The calendar that the sheet brings along: weekends rest unless listed as worked. A sheet that brings none, or none
 * for a year, is counted with the announced years; lists that are empty say that no year has any such day.
 */
export function calendarsIn(facts: Line): LineCalendars {
  if (facts['法定节假日'] === undefined && facts['调休上班日'] === undefined) {
    return { certain: announced, estimating: announcedOrGuessed };
  }
  const [rest, work] = [daysIn(facts, '法定节假日'), daysIn(facts, '调休上班日')];
  const twice = work.find((day) => rest.includes(day));
  if (twice !== undefined) throw wrong('调休上班日', `${twice}不能又放假又上班，请核对`);
  const given = givenCalendar(rest, work);
  const years = new Set([...rest, ...work].map((day) => day.slice(0, 4)));

  return {
    certain: ownYears(years, given, announced),
    estimating: ownYears(years, given, announcedOrGuessed),
  };
}

const numerals = '零一二三四五六七八九';

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : numerals.indexOf(tens ?? '')) : 0;

  return ten * 10 + (ones === '' ? 0 : numerals.indexOf(ones ?? ''));
}

/** The amount and the unit of a local limit, written together or apart. */
function localText(facts: Line, key: string): string {
  const value = facts[key];
  const { amount, unit } = isRecord(value)
    ? { amount: value['日数'] ?? value['天数'] ?? value['数'], unit: value['单位'] }
    : { amount: value, unit: facts[`${key}单位`] ?? facts['单位'] };
  const written = [amount, unit ?? ''].map((part) =>
    typeof part === 'string' || typeof part === 'number' ? String(part) : '?',
  );

  return written.join('').replace(/\s/g, '');
}

const localShape = /^(\d+|[一二三四五六七八九]?十?[一二三四五六七八九]?)个?(工作日|日|天)?(?:内|以内)?$/;

/** A local limit as people write it: `10个工作日`, `五日`, `5`, or `{"日数": 5, "单位": "工作日"}`. */
export function localLimitIn(facts: Line, key: string): Limit | null {
  if (facts[key] === undefined || facts[key] === null) return null;
  const found = localShape.exec(localText(facts, key));
  const amount = found?.[1] ? chineseNumber(found[1]) : 0;
  if (amount < 1 || amount > 3660) throw wrong(key, '要填日数，像10个工作日或5日');

  return { amount, unit: found?.[2] === '工作日' ? 'working_day' : 'day', roll: true };
}
