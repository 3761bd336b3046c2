import type { CalendarYear } from '../deadlines/calendar';
import type { Day } from '../time/times';

/** Public holidays as announced; of two entries for a year the later. */
export function restDaysOf(years: readonly CalendarYear[]): ReadonlySet<Day> {
  const known = [...new Map(years.map((one) => [one.year, one])).values()];

  return new Set(known.flatMap(({ year, restDays }) => restDays.map((day) => `${year}-${day}`)));
}
