import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { fieldError } from '../refusals/errors';

/**
 * Full years on a day. A person born on 29 February is a year older from 1 March in common years;
 * the birthday itself counts only from the day after for criminal age, which is not decided here.
 * @throws DomainError DayInvalid, also when the day is before the birth
 */
export function ageOn(born: Day, day: Day): number {
  readDay(born, 'born');
  readDay(day, 'day');
  if (day < born) throw fieldError('DayInvalid', 'born', '出生日期在这一天之后，请再看一遍。');
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));

  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
