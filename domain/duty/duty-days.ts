import { readDay, type Day } from '../time/times';
import type { CalendarYear } from '../deadlines/calendar';
import { addDays, weekdayOf } from '../time/days';
import type { Weekday } from '../vocabulary/duty';
import { restDaysOf } from './rest-days';
import type { DutyDay, Shift } from './shift';

const bySunday: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Who is on duty on the coming days. Lines with a date come in the place of the weekly ones of that day; on public
 * holidays only lines with a date hold, so that nobody walks to a closed door.
 * @param years holidays as announced, of two entries for a year the later; without one the weekly lines hold throughout
 * @param first the first day
 * @param count how many days are looked at, 0 to 366; days on which nobody is there are left out
 * @throws DomainError DayInvalid
 */
export function dutyDays(
  roster: readonly Shift[],
  years: readonly CalendarYear[],
  first: Day,
  count: number,
): readonly DutyDay[] {
  const holidays = restDaysOf(years);
  const days = Array.from({ length: Math.min(count, 366) }, (_, after) => addDays(readDay(first), after));

  return days.map((on) => ({ on, shifts: shiftsOn(roster, on, holidays.has(on)) })).filter(isManned);
}

function shiftsOn(roster: readonly Shift[], on: Day, isHoliday: boolean): DutyDay['shifts'] {
  const dated = roster.filter(({ when }) => when === on);
  const weekly = isHoliday ? [] : roster.filter(({ when }) => when === bySunday[weekdayOf(on)]);

  return (dated.length > 0 ? dated : weekly).map(({ hours, kind, who, where }) => ({
    hours,
    kind,
    who,
    where,
  }));
}

const isManned = ({ shifts }: DutyDay): boolean => shifts.length > 0;
