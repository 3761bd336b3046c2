import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { DomainError, fieldError } from '../refusals/errors';
import { weekdayOf } from '../time/days';

/** One announced year. Days are `MM-DD`; Saturdays and Sundays rest unless they are in `workDays`. */
export interface CalendarYear {
  readonly year: number;
  /** 法定节假日, with the days off that are swapped for a working weekend. */
  readonly restDays: readonly string[];
  /** 调休上班日. */
  readonly workDays: readonly string[];
  /** The announcement or the package it was taken from. */
  readonly source: string;
}

/** Which days are worked. */
export interface WorkingCalendar {
  /** @throws DomainError CalendarYearUnknown for a year without data, unless the calendar may estimate */
  isWorking(day: Day): boolean;
  /** Whether the answer for this day is a guess by plain weekends. */
  isEstimate(day: Day): boolean;
}

function checked(year: CalendarYear): CalendarYear {
  const days = [...year.restDays, ...year.workDays];
  for (const day of days) readDay(`${year.year}-${day}`, `calendar.${year.year}`);
  const twice = year.restDays.find((day) => year.workDays.includes(day));
  if (twice !== undefined) {
    throw fieldError('InputInvalid', `calendar.${year.year}`, `${twice}不能又休息又上班，请核对。`);
  }

  return year;
}

/**
 * A calendar from announced years.
 * @param options.estimate answers years without data by plain weekends and marks them (for lists only)
 * @throws DomainError DayInvalid or InputInvalid when a year's data contradicts itself
 */
export function workingCalendar(
  years: readonly CalendarYear[],
  options: { readonly estimate?: boolean } = {},
): WorkingCalendar {
  const known = new Map(years.map(checked).map((year) => [String(year.year), year]));
  const yearOf = (day: Day): CalendarYear | undefined => known.get(readDay(day).slice(0, 4));

  return {
    isEstimate: (day) => yearOf(day) === undefined,
    isWorking(day) {
      const year = yearOf(day);
      if (year === undefined && options.estimate !== true) {
        throw new DomainError('CalendarYearUnknown', { year: day.slice(0, 4), day });
      }
      if (year?.restDays.includes(day.slice(5))) return false;
      if (year?.workDays.includes(day.slice(5))) return true;

      return weekdayOf(day) % 6 !== 0;
    },
  };
}

/** A calendar that is complete as given, whatever the year: the worked examples bring their own days. */
export function givenCalendar(restDays: readonly Day[], workDays: readonly Day[]): WorkingCalendar {
  const [rest, work] = [new Set(restDays), new Set(workDays)];

  return {
    isEstimate: () => false,
    isWorking: (day) => (weekdayOf(day) % 6 !== 0 || work.has(day)) && !rest.has(day),
  };
}
