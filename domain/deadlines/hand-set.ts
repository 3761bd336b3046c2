import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { fieldError } from '../refusals/errors';
import type { WorkingCalendar } from './calendar';
import { rollOver } from './count';
import { daysBetween } from '../time/days';

/** So far away may a day be that staff set: the longest time a centre can give for papers. */
export const mostDaysAhead = 60;

/**
 * The last day that staff set for somebody, or that their centre's rules propose: one of rest moves on to the next
 * working day (民法典-203), or the person would be taken as withdrawn after days on which nothing can be handed in.
 * @throws DomainError DayInvalid for a day more than sixty days ahead
 */
export function handSetDay(chosen: Day, today: Day, calendar: WorkingCalendar, field = 'dueOn'): Day {
  if (daysBetween(readDay(today, 'today'), readDay(chosen, field)) > mostDaysAhead) {
    throw fieldError('DayInvalid', field, `最远只能定到${mostDaysAhead}天以后，请改近一点。`);
  }

  return rollOver(chosen, calendar).day;
}
