import dayjs from 'dayjs';
import { isDay, readDay } from './times';
import type { Day } from './times';
import { fieldError } from '../refusals/errors';

function from(day: Day, field: string): dayjs.Dayjs {
  return dayjs.utc(readDay(day, field));
}

/** @throws DomainError DayInvalid for a day that no four-digit year has */
function toDay(at: dayjs.Dayjs): Day {
  const day = at.isValid() ? at.toISOString().slice(0, 10) : '';

  return isDay(day) ? day : readDay('', 'day');
}

function whole(amount: number, field: string): number {
  if (!Number.isSafeInteger(amount)) throw fieldError('InputInvalid', field, '天数要填整数。');

  return amount;
}

/**
 * The day so many days later (earlier when negative).
 * @throws DomainError DayInvalid, InputInvalid
 */
export function addDays(day: Day, amount: number): Day {
  return toDay(from(day, 'day').add(whole(amount, 'amount'), 'day'));
}

/**
 * Days from one day to another: 0 on the same day, negative when `to` is earlier.
 * @throws DomainError DayInvalid
 */
export function daysBetween(first: Day, to: Day): number {
  return from(to, 'to').diff(from(first, 'from'), 'day');
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return from(day, 'day').day();
}

/**
 * The corresponding day so many months later, or that month's last day where there is none (民法典-202).
 * @throws DomainError DayInvalid, InputInvalid
 */
export function addMonths(day: Day, amount: number): Day {
  return toDay(from(day, 'day').add(whole(amount, 'amount'), 'month'));
}

/** The first and the last day of the month in which a day lies. @throws DomainError DayInvalid */
export function monthAround(day: Day): { readonly from: Day; readonly to: Day } {
  const from = `${addDays(day, 0).slice(0, 8)}01`;

  return { from, to: addDays(addMonths(from, 1), -1) };
}
