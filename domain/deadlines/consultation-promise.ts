import { dayOf, timeOf, type Day, type Instant } from '../time/times';
import type { ConsultationKind } from '../vocabulary/consultation-kinds';
import type { WorkingCalendar } from './calendar';
import type { CentreRules } from './centre-rules';
import { dueDay } from './count';
import { sameDayDue } from './same-day';

/** The centre's promise (限时办结), not a statutory limit. */
const promise = { amount: 3, unit: 'working_day', roll: true } as const;

/** Who comes, or is come to, hears on the next working day: the hour they chose must not be over by then. */
const visitPromise = { ...promise, amount: 1 } as const;

/** By which day a question is answered. */
export function answerBy(askedAt: Instant, calendar: WorkingCalendar, kind?: ConsultationKind): Day {
  const day = dayOf(askedAt);

  return (
    dueDay(day, kind === 'home_visit' || kind === 'visit' ? visitPromise : promise, calendar)?.day ?? day
  );
}

/** By which day somebody in danger is called: the same one; what comes after hours, when the office opens again. */
export function calledBy(
  askedAt: Instant,
  calendar: WorkingCalendar,
  { officeClosesAt }: Pick<CentreRules, 'officeClosesAt'>,
): Day {
  return sameDayDue(dayOf(askedAt), timeOf(askedAt), calendar, officeClosesAt);
}
