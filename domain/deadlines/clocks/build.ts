import type { Day } from '../../time/times';
import type { WorkingCalendar } from '../calendar';
import { daysUsed, dueDay } from '../count';
import type { DueDay, Limit, Pause } from '../count';
import { daysBetween } from '../../time/days';
import type { Clock, RawClock } from './clock';

/** The day and the calendar that clocks are read on. */
export interface ClockDay {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

type Head = Pick<Clock, 'name' | 'basis' | 'kind' | 'whoActs'>;

/** A clock with a limit counted from a day. */
export function counted(
  head: Head,
  startedOn: Day,
  limit: Limit,
  { today, calendar }: ClockDay,
  pauses: readonly Pause[] = [],
): RawClock {
  const due = dueDay(startedOn, limit, calendar, pauses);
  const used = daysUsed(startedOn, today, limit.unit, calendar, pauses);

  return {
    ...head,
    startedOn,
    dueOn: due?.day ?? null,
    daysUsed: used,
    daysLeft: due === null ? limit.amount - used : daysBetween(today, due.day),
    paused: due === null,
    estimated: due?.estimated ?? false,
  };
}

/** A clock whose last day is already written in the case, or counted elsewhere. */
export function fixed(head: Head, startedOn: Day, due: DueDay, { today }: ClockDay): RawClock {
  return {
    ...head,
    startedOn,
    dueOn: due.day,
    daysUsed: Math.max(0, daysBetween(startedOn, today)),
    daysLeft: daysBetween(today, due.day),
    paused: false,
    estimated: due.estimated,
  };
}
