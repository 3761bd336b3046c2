import dayjs from 'dayjs';
import { readInstant } from './times';
import type { Instant } from './times';

function moment(at: Instant): dayjs.Dayjs {
  return dayjs.utc(readInstant(at));
}

/** The moment so many minutes later (earlier when negative). @throws DomainError DayInvalid */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return moment(at).add(minutes, 'minute').toISOString();
}

/** The moment so many hours later (earlier when negative). @throws DomainError DayInvalid */
export function hoursAfter(at: Instant, hours: number): Instant {
  return moment(at).add(hours, 'hour').toISOString();
}

/** The same time of day so many days later (earlier when negative). @throws DomainError DayInvalid */
export function daysAfter(at: Instant, days: number): Instant {
  return moment(at).add(days, 'day').toISOString();
}

/** Hours from one moment to another, with their parts; negative when the second is earlier. @throws DomainError DayInvalid */
export function hoursBetween(from: Instant, to: Instant): number {
  return moment(to).diff(moment(from), 'hour', true);
}

/** Days from one moment to another, with their parts. @throws DomainError DayInvalid */
export function spanInDays(from: Instant, to: Instant): number {
  return moment(to).diff(moment(from), 'day', true);
}
