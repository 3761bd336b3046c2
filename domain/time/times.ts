import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { fieldError } from '../refusals/errors';

dayjs.extend(utc);

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T04:49:25.000Z`. Sorts as text. */
export type Instant = string;

/** A calendar day in China (UTC+8, no daylight saving): `2026-11-22`. */
export type Day = string;

/** China's own time, in minutes east of Greenwich. */
const china = 8 * 60;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const momentShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether it is a day that the calendar has: `2026-02-30` is none. */
export function isDay(value: unknown): value is Day {
  return (
    typeof value === 'string' && dayShape.test(value) && dayjs.utc(value).toISOString().slice(0, 10) === value
  );
}

/**
 * Takes a real calendar day, and nothing else.
 * @throws DomainError DayInvalid naming the field
 */
export function readDay(value: unknown, field = 'day'): Day {
  if (!isDay(value)) throw fieldError('DayInvalid', field, '日期不对，请像2026-11-30这样填。');

  return value;
}

/**
 * Takes a moment with its time zone and gives it in UTC.
 * @throws DomainError DayInvalid naming the field
 */
export function readInstant(value: unknown, field = 'at'): Instant {
  const sound = typeof value === 'string' && momentShape.test(value);
  if (sound) readDay(value.slice(0, 10), field);
  const at = dayjs.utc(sound ? value : null);
  if (!at.isValid()) throw fieldError('DayInvalid', field, '时间不对，请写明年月日时分。');

  return at.toISOString();
}

/** The moment on the clocks of China. @throws DomainError DayInvalid */
function inChina(at: Instant): dayjs.Dayjs {
  return dayjs.utc(readInstant(at)).utcOffset(china);
}

/**
 * The day in China on which a moment falls.
 * @throws DomainError DayInvalid
 */
export function dayOf(at: Instant): Day {
  return inChina(at).format('YYYY-MM-DD');
}

/** The hour and minute in China, `20:00`. */
export function timeOf(at: Instant): string {
  return inChina(at).format('HH:mm');
}

/** The first moment of a day in China. @throws DomainError DayInvalid */
export function startOfDay(day: Day): Instant {
  return dayjs.utc(readDay(day)).subtract(china, 'minute').toISOString();
}
