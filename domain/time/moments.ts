import dayjs from 'dayjs';
import { fieldError } from '../refusals/errors';
import { readInstant } from './times';
import type { Instant } from './times';

function moment(at: Instant): dayjs.Dayjs {
  return dayjs.utc(readInstant(at));
}

function later(at: Instant, amount: number, unit: 'minute' | 'hour' | 'day'): Instant {
  const isNumber = typeof amount === 'number' && Number.isFinite(amount);
  if (!isNumber) throw fieldError('InputInvalid', 'amount', '多久要填数。');
  const found = moment(at).add(amount, unit);

  // Beyond what a year of four digits can say, it is refused like any moment that is none.
  return readInstant(found.isValid() ? found.toISOString() : null);
}

/** The moment so many minutes later (earlier when negative). @throws DomainError DayInvalid, InputInvalid */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return later(at, minutes, 'minute');
}

/** The moment so many hours later (earlier when negative). @throws DomainError DayInvalid, InputInvalid */
export function hoursAfter(at: Instant, hours: number): Instant {
  return later(at, hours, 'hour');
}

/** The same time of day so many days later (earlier when negative). @throws DomainError DayInvalid, InputInvalid */
export function daysAfter(at: Instant, days: number): Instant {
  return later(at, days, 'day');
}

/** Hours from one moment to another, with their parts; negative when the second is earlier. @throws DomainError DayInvalid */
export function hoursBetween(from: Instant, to: Instant): number {
  return moment(to).diff(moment(from), 'hour', true);
}

/** Days from one moment to another, with their parts. @throws DomainError DayInvalid */
export function spanInDays(from: Instant, to: Instant): number {
  return moment(to).diff(moment(from), 'day', true);
}
