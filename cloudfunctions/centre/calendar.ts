import { announcedYears } from '../../domain/deadlines/announced-years';
import { workingCalendar, type CalendarYear, type WorkingCalendar } from '../../domain/deadlines/calendar';
import type { Centre } from '../platform/documents';

const made = new WeakMap<readonly CalendarYear[], WorkingCalendar>();

/**
 * Working days as announced: the checked-in years and those the centre entered, which come first.
 * A year not announced yet is estimated by plain weekends and says so.
 */
export function calendarOf({ years }: Pick<Centre, 'years'>): WorkingCalendar {
  const known = made.get(years);
  if (known) return known;
  const calendar = workingCalendar([...announcedYears, ...years], { estimate: true });
  made.set(years, calendar);

  return calendar;
}
