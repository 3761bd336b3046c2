import { addDays } from '../time/days';
import type { Day } from '../time/times';
import type { WorkingCalendar } from './calendar';
import type { CentreRules } from './centre-rules';
import { dueDay, rollOver, type DueDay } from './count';

/**
 * The day by which a complaint is answered: the limit of the centre and the days that its head gave more; a last day of
 * rest moves on (民法典-203). The register and the clock of the case read the same.
 * @param extended days given more in all, 0 where there are none
 * @throws DomainError DayInvalid, CalendarYearUnknown
 */
export function complaintDay(
  filedOn: Day,
  extended: number,
  { complaint }: Pick<CentreRules, 'complaint'>,
  calendar: WorkingCalendar,
): DueDay {
  const due = dueDay(filedOn, complaint, calendar) ?? { day: filedOn, estimated: false };
  if (extended === 0) return due;
  const last = { ...due, day: addDays(due.day, extended) };
  if (!complaint.roll) return last;
  const rolled = rollOver(last.day, calendar);

  return { day: rolled.day, estimated: due.estimated || rolled.estimated };
}
