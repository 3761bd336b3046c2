import type { Day } from '../../../domain/time/times';
import { announcedYears } from '../../../domain/deadlines/announced-years';
import { workingCalendar } from '../../../domain/deadlines/calendar';
import { rollOver } from '../../../domain/deadlines/count';
import { addDays } from '../../../domain/time/days';
import { dayText } from '../../words/when';

const calendar = workingCalendar(announcedYears, { estimate: true });

/** So many days from today. */
export function dayAfter(today: Day, days: number): Day {
  return addDays(today, days);
}

/** The working day on which a day that staff choose ends, as the office takes it (民法典-203); none while none is chosen. */
export function dayItEnds(chosen: string): string {
  return chosen === '' ? '' : rollOver(chosen, calendar).day;
}

/** The last day that a centre's rule proposes, on a working day. */
export function proposedDay(today: Day, days: number): Day {
  return rollOver(addDays(today, days), calendar).day;
}

/** What is said of a chosen day of rest; nothing of a working day. */
export function restDayWords(chosen: string, today: Day): string | null {
  const ends = dayItEnds(chosen);

  return ends === chosen || ends === '' ? null : `这天休息，期限顺延到${dayText(ends, today)}。`;
}
