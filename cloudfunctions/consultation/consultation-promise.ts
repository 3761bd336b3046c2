import { dayOf, type Day, type Instant } from '../../domain/case/times';
import { dueDay } from '../../domain/deadlines/count';
import type { WorkingCalendar } from '../../domain/deadlines/calendar';

/** The centre's promise (限时办结), not a statutory limit. */
const promise = { amount: 3, unit: 'working_day', roll: true } as const;

/** By which day a question is answered. */
export function answerBy(askedAt: Instant, calendar: WorkingCalendar): Day {
  const day = dayOf(askedAt);

  return dueDay(day, promise, calendar)?.day ?? day;
}
