import type { Case } from '../case/case';
import { dayOf } from '../time/times';
import type { Instant } from '../time/times';
import { citizenClockSentence, staffClockLabel } from './clock-words';
import type { WorkingCalendar } from './calendar';
import type { CentreRules } from './centre-rules';
import type { Clock, RawClock } from './clocks/clock';
import { handlingClocks } from './clocks/handling-clocks';
import { reviewClocks } from './clocks/review-clocks';

export type { Clock } from './clocks/clock';
export type { WhoActs } from '../vocabulary/clock-names';

function levelOf({ paused, daysLeft }: RawClock): Clock['level'] {
  if (paused) return 'ok';
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';

  return daysLeft <= 2 ? 'soon' : 'ok';
}

/**
 * Every limit that runs on a case now, computed from its history, the most pressing first.
 * @param calendar one that may estimate gives marked estimates for years without data (lists only)
 * @throws DomainError CalendarYearUnknown, DayInvalid
 */
export function clocksOf(c: Case, now: Instant, calendar: WorkingCalendar, rules: CentreRules): Clock[] {
  const at = { today: dayOf(now), calendar };
  const clocks = [...reviewClocks(c, at, rules), ...handlingClocks(c, at, rules)];

  return clocks
    .filter((clock) => clock !== null)
    .sort((left, right) => Number(left.paused) - Number(right.paused) || left.daysLeft - right.daysLeft)
    .map((clock) => ({
      ...clock,
      level: levelOf(clock),
      staffLabel: staffClockLabel(clock),
      citizenSentence: citizenClockSentence(clock, at.today),
    }));
}
