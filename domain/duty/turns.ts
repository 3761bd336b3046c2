import type { CalendarYear } from '../deadlines/calendar';
import { addDays, daysBetween, weekdayOf } from '../time/days';
import { readDay, type Day } from '../time/times';
import type { Weekday } from '../vocabulary/duty';
import { restDaysOf } from './rest-days';
import type { Shift } from './shift';

const bySunday: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Nobody plans further ahead. */
const furthest = 366;

/** What is to be planned: who takes turns, on which days of the week, from when until when. */
export interface Turns extends Pick<Shift, 'hours' | 'kind' | 'where'> {
  /** Firms or persons in the order of their turns. */
  readonly names: readonly string[];
  /** Whose turn was last; the one behind goes on. `null` begins with the first. */
  readonly last: string | null;
  readonly weekdays: readonly Weekday[];
  readonly from: Day;
  readonly until: Day;
  readonly years: readonly CalendarYear[];
}

/**
 * A roster by turns: one line a day, nobody on public holidays, each name as often as any other.
 * @throws DomainError DayInvalid
 */
export function turnsOf(turns: Turns): readonly Shift[] {
  const { names, last, weekdays, from, until, years, hours, kind, where } = turns;
  const count = Math.min(Math.max(0, daysBetween(readDay(from), readDay(until)) + 1), furthest);
  const rest = restDaysOf(years);
  const days = Array.from({ length: count }, (_, after) => addDays(from, after)).filter(
    (day) => !rest.has(day) && weekdays.includes(bySunday[weekdayOf(day)] ?? 'sun'),
  );
  if (names.length === 0) return [];
  const first = last === null ? 0 : names.indexOf(last) + 1;

  return days.map((when, at) => ({
    when,
    hours,
    kind,
    who: names[(first + at) % names.length] ?? '',
    where,
  }));
}

/** Whose turn was last: of the dated lines of these names the latest. */
export function lastTurn(
  roster: readonly Pick<Shift, 'when' | 'who'>[],
  names: readonly string[],
): string | null {
  const own = roster.filter(({ when, who }) => /^\d{4}-/.test(when) && names.includes(who));

  return [...own].sort((one, other) => one.when.localeCompare(other.when)).at(-1)?.who ?? null;
}
