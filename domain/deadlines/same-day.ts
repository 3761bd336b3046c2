import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { fieldError } from '../refusals/errors';
import type { WorkingCalendar } from './calendar';
import { rollOver } from './count';
import { addDays } from '../time/days';

/**
 * The day on which a green-channel application is taken up: the same day (003). What arrives on a day of rest or
 * after closing time is taken up on the next working day; that part is the product's rule, shown as a promise.
 * @param time local time `20:00`; `null` when only the day is known
 * @throws DomainError DayInvalid, CalendarYearUnknown
 */
export function sameDayDue(day: Day, time: string | null, calendar: WorkingCalendar, closesAt: string): Day {
  readDay(day, 'day');
  for (const clock of [time ?? closesAt, closesAt]) {
    if (!/^([01]\d|2[0-3]):[0-5]\d/.test(clock))
      throw fieldError('DayInvalid', 'time', '时间不对，请像09:30这样填。');
  }
  const late = time !== null && time > closesAt;

  return rollOver(late && calendar.isWorking(day) ? addDays(day, 1) : day, calendar).day;
}
