import { readDay } from './times';
import type { Day } from './times';
import { fieldError } from '../refusals/errors';

const oneDay = 24 * 60 * 60 * 1000;

function timeOf(day: Day, field: string): number {
  return Date.parse(`${readDay(day, field)}T00:00:00Z`);
}

function dayFrom(time: number, field: string): Day {
  const sound = Number.isFinite(time) && Math.abs(time) <= 8.64e15;
  const day = sound ? new Date(time).toISOString().slice(0, 10) : '';

  return readDay(day, field);
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
  return dayFrom(timeOf(day, 'day') + whole(amount, 'amount') * oneDay, 'day');
}

/**
 * Days from one day to another: 0 on the same day, negative when `to` is earlier.
 * @throws DomainError DayInvalid
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to, 'to') - timeOf(from, 'from')) / oneDay);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day, 'day')).getUTCDay();
}

/**
 * The corresponding day so many months later, or that month's last day where there is none (民法典-202).
 * @throws DomainError DayInvalid, InputInvalid
 */
export function addMonths(day: Day, amount: number): Day {
  const start = new Date(timeOf(day, 'day'));
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + whole(amount, 'amount');
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

  return dayFrom(Date.UTC(year, month, Math.min(start.getUTCDate(), last)), 'day');
}
