import { addDays, addMonths } from '../time/days';
import type { Day } from '../time/times';

/** Days from one to the other, both counted. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Nothing was counted before; places that always stood begin here. */
export const beginning: Day = '1900-01-01';

/** The day before. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

function lastOf(span: string): Day {
  if (span.length === 4) return `${span}-12-31`;

  return dayBefore(addMonths(`${span}-01`, 1));
}

/** The longest of year, month and day that begins on this day and does not go beyond the last. */
function longestFrom(day: Day, to: Day): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (day.endsWith('-01-01') && lastOf(year) <= to) return year;
  if (day.endsWith('-01') && lastOf(month) <= to) return month;

  return day;
}

/** A period as few years, months and days that fill it: `2025`, `2026-01`, `2026-02-01` … */
export function spansOf({ from, to }: Days): readonly string[] {
  const spans: string[] = [];
  for (let day = from; day <= to;) {
    const span = longestFrom(day, to);
    spans.push(span);
    day = addDays(span.length === 10 ? span : lastOf(span), 1);
  }

  return spans;
}
