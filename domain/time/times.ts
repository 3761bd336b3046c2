import { fieldError } from '../refusals/errors';

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T04:49:25.000Z`. Sorts as text. */
export type Instant = string;

/** A calendar day in China (UTC+8, no daylight saving): `2026-11-22`. */
export type Day = string;

const chinaOffset = 8 * 60 * 60 * 1000;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const momentShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Takes a real calendar day, and nothing else.
 * @throws DomainError DayInvalid naming the field
 */
export function readDay(value: unknown, field = 'day'): Day {
  const time = typeof value === 'string' && dayShape.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
  if (!real) throw fieldError('DayInvalid', field, '日期不对，请像2026-11-30这样填。');

  return value;
}

/**
 * Takes a moment with its time zone and gives it in UTC.
 * @throws DomainError DayInvalid naming the field
 */
export function readInstant(value: unknown, field = 'at'): Instant {
  const sound = typeof value === 'string' && momentShape.test(value);
  if (sound) readDay(value.slice(0, 10), field);
  const time = sound ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) throw fieldError('DayInvalid', field, '时间不对，请写明年月日时分。');

  return new Date(time).toISOString();
}

/**
 * The day in China on which a moment falls.
 * @throws DomainError DayInvalid
 */
export function dayOf(at: Instant): Day {
  return new Date(Date.parse(readInstant(at)) + chinaOffset).toISOString().slice(0, 10);
}

/** The hour and minute in China, `20:00`. */
export function timeOf(at: Instant): string {
  return new Date(Date.parse(readInstant(at)) + chinaOffset).toISOString().slice(11, 16);
}
