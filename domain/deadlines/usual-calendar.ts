import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';

/** The days of rest that are announced; a year that is not yet is estimated by plain weekends. */
export const usualCalendar = workingCalendar(announcedYears, { estimate: true });
