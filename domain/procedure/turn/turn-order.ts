import { isSameDay } from '../../case/records/assessment-record';
import type { Case } from '../../case/case';
import type { Day } from '../../time/times';
import type { Turn } from '../../case/turn';
import type { WorkingCalendar } from '../../deadlines/calendar';
import type { Clock } from '../../deadlines/clocks/clock';
import { addDays } from '../../time/days';
import { hasUnknownLimit, isUrgent, owesSafetyCall } from '../../case/case-facts';

/**
 * The order of everybody's work, written down once. First comes:
 * 1. somebody in danger whom nobody has reached;
 * 2. a limit of the law that is over, or is so by the next working day;
 * 3. the organ's notice of a criminal case;
 * 4. the green channel, and whatever is urgent (法-44);
 * 5. what the centre promised for today or earlier;
 * 6. all other work, by the day due;
 * 7. what waits for somebody outside: never above work of one's own.
 */
export const turnBands = ['danger', 'limit', 'notice', 'green', 'today', 'later', 'others'] as const;

export type TurnBand = (typeof turnBands)[number];

/** What stands before everything of later days: the part 现在 of everybody's work. */
export const bandsOfNow: readonly TurnBand[] = ['danger', 'limit', 'notice'];

/** The band a case stands in on this day. */
export function bandOf(
  c: Case,
  turn: Turn,
  clocks: readonly Clock[],
  { today, calendar }: { readonly today: Day; readonly calendar: WorkingCalendar },
): TurnBand {
  if (owesSafetyCall(c)) return 'danger';
  if (turn.roles.length === 0) return 'others';
  const own = clocks.filter(
    ({ paused, whoActs }) => !paused && (whoActs === 'centre' || whoActs === 'bureau'),
  );
  if (own.some((clock) => isLegal(clock) && today >= pressingFrom(clock.dueOn, calendar))) return 'limit';
  if (c.route === 'notified') return 'notice';
  if (isFirst(c)) return 'green';

  return own.some(({ dueOn }) => dueOn !== null && dueOn <= today) ? 'today' : 'later';
}

/** Green channel, or urgent aid. */
export function isFirst(c: Case): boolean {
  return isSameDay(c.assessment) || isUrgent(c) || hasUnknownLimit(c);
}

/** The next day on which the passing of time alone changes whom the case waits for, or where it stands. */
export function changesOn(clocks: readonly Clock[], today: Day, calendar: WorkingCalendar): Day | null {
  const days = clocks.flatMap(({ dueOn }) =>
    dueOn === null ? [] : [pressingFrom(dueOn, calendar), dueOn, addDays(dueOn, 1)],
  );

  return days.filter((day) => day > today).sort()[0] ?? null;
}

/** Set by the law, and not by the centre alone; of the review's days (法-43) a local rule may have left fewer. */
function isLegal({ kind, name }: Clock): boolean {
  return kind !== 'promise' || name === 'review';
}

/** The last working day before a limit is over: on the day itself it may be too late. */
function pressingFrom(dueOn: Day | null, calendar: WorkingCalendar): Day {
  if (dueOn === null) return '9999-12-31';
  let day = addDays(dueOn, -1);
  while (!calendar.isWorking(day)) day = addDays(day, -1);

  return day;
}
