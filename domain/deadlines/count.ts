import { hoursAfter } from '../time/moments';
import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { DomainError, fieldError } from '../refusals/errors';
import type { WorkingCalendar } from './calendar';
import { addDays, daysBetween } from '../time/days';

/** How long something may take. `日` are calendar days; `工作日` only where the rule says so. */
export interface Limit {
  readonly amount: number;
  readonly unit: 'day' | 'working_day';
  /** Whether a last day of rest moves on (民法典-203). Never for a criminal assignment: custody does not wait. */
  readonly roll: boolean;
}

/** A wait that does not count: from the day after `from` up to and including `to`; `null` while it lasts. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
}

/** A last day; `estimated` when a year without an announced calendar had a part in it. */
export interface DueDay {
  readonly day: Day;
  readonly estimated: boolean;
}

const longest = 3660;

/** The first working day on or after a day that falls into no wait (民法典-203). */
export function rollOver(day: Day, calendar: WorkingCalendar, waits: readonly Pause[] = []): DueDay {
  let [at, estimated] = [day, false];
  for (let tried = 0; tried < longest; tried += 1) {
    const working = calendar.isWorking(at);
    estimated ||= calendar.isEstimate(at);
    if (working && !isPaused(at, waits)) return { day: at, estimated };
    at = addDays(at, 1);
  }
  throw new DomainError('InputInvalid', { field: 'calendar', why: '放假安排里没有工作日，请核对。' });
}

function checkedLimit(limit: Limit): Limit {
  const sound = Number.isInteger(limit.amount) && limit.amount >= 0 && limit.amount <= longest;
  if (!sound) throw fieldError('InputInvalid', 'amount', '期限要填0到3660的整数。');

  return limit;
}

function checkedPauses(pauses: readonly Pause[]): readonly Pause[] {
  for (const pause of pauses) {
    readDay(pause.from, 'pause.from');
    const backwards = pause.to !== null && readDay(pause.to, 'pause.to') < pause.from;
    if (backwards) throw fieldError('DayInvalid', 'pause.to', '补齐或回函的日期早于通知，请核对。');
  }

  return pauses;
}

/** Whether a day falls into a wait. */
function isPaused(day: Day, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => day > pause.from && (pause.to === null || day <= pause.to));
}

/**
 * The last day of a limit: day 1 is the day after the event (民法典-201), waits are left out,
 * and a last day of rest moves on where the limit says so.
 * @returns `null` while a wait lasts that began before the limit was used up
 * @throws DomainError DayInvalid, InputInvalid, CalendarYearUnknown
 */
export function dueDay(
  start: Day,
  limit: Limit,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): DueDay | null {
  const { amount, unit, roll } = checkedLimit(limit);
  const waits = checkedPauses(pauses);
  const open = waits.find((pause) => pause.to === null);
  const end = addDays(start, longest * 3);
  let [day, counted, estimated] = [readDay(start, 'start'), 0, false];

  while (counted < amount && day < end) {
    day = addDays(day, 1);
    if (open !== undefined && day > open.from) return null;
    if (isPaused(day, waits)) continue;
    if (unit === 'working_day') estimated ||= calendar.isEstimate(day);
    if (unit === 'day' || calendar.isWorking(day)) counted += 1;
  }
  if (!roll || unit === 'working_day') return { day, estimated };
  // A wait may also begin while the last day is moving on over days of rest.
  const rolled = rollOver(
    day,
    calendar,
    waits.filter((pause) => pause !== open),
  );
  if (open !== undefined && rolled.day > open.from) return null;

  return { day: rolled.day, estimated: estimated || rolled.estimated };
}

/**
 * How many days of a limit are used up at the end of a day. Day 0 is the event's own day.
 * @throws DomainError DayInvalid (also for more than thirty years), CalendarYearUnknown
 */
export function daysUsed(
  start: Day,
  today: Day,
  unit: Limit['unit'],
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): number {
  if (daysBetween(start, today) > longest * 3)
    throw fieldError('DayInvalid', 'start', '日期隔得太久，请核对。');
  let used = 0;
  for (let day = addDays(start, 1); day <= today; day = addDays(day, 1)) {
    const counts = unit === 'day' || calendar.isWorking(day);
    if (counts && !isPaused(day, pauses)) used += 1;
  }

  return used;
}

/** The earlier of two last days: a local limit longer than the statute's is dead (law.md §1.9). */
export function earlier(national: DueDay, local: DueDay): DueDay {
  return local.day < national.day ? local : national;
}

/**
 * The moment so many hours later: hours run through nights and holidays.
 * @param moment local time without zone (`2026-11-21T20:00`), or only a day, given back in the same shape
 * @throws DomainError DayInvalid, InputInvalid
 */
export function addHours(moment: string, hours: number): string {
  const shape = /^\d{4}-\d{2}-\d{2}(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
  if (typeof moment !== 'string' || !shape.test(moment)) {
    throw fieldError('DayInvalid', 'moment', '时间不对，请像2026-11-30T09:30这样填。');
  }
  if (!Number.isInteger(hours) || Math.abs(hours) > longest * 24) {
    throw fieldError('InputInvalid', 'hours', '小时数要填整数。');
  }
  const day = readDay(moment.slice(0, 10), 'moment');
  const time = `${day}T${moment.slice(11) || '00:00'}${moment.length === 16 || moment.length === 10 ? ':00' : ''}Z`;
  const later = hoursAfter(time, hours);
  readDay(later.slice(0, 10), 'moment');

  return later.slice(0, moment.length);
}
