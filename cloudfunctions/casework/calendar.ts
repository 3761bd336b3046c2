import { announcedYears } from '../../domain/deadlines/announced-years';
import { workingCalendar } from '../../domain/deadlines/calendar';

/** Working days as announced; a year not announced yet is estimated by plain weekends and says so. */
export const officeCalendar = workingCalendar(announcedYears, { estimate: true });
