import type { CitizenCase } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { currentAssignment } from '../../domain/case/case-facts';
import type { WorkingCalendar } from '../../domain/deadlines/calendar';
import { rightsClockOf } from '../../domain/deadlines/rights-clock';
import { isEndState } from '../../domain/vocabulary/case-states';
import { dayOf, type Instant } from '../../domain/time/times';

/** The limit that runs on the person's claim while nobody acts for them; with a lawyer it is the lawyer's to keep. */
export function limitView(c: Case, now: Instant, calendar: WorkingCalendar): CitizenCase['limit'] {
  if (c.state === 'DRAFT' || currentAssignment(c) || (isEndState(c.state) && c.state !== 'REFUSED'))
    return null;
  const clock = rightsClockOf(c.dispute.matter, c.dispute.happenedOn, dayOf(now), calendar);

  return clock && { dueOn: clock.dueOn, daysLeft: clock.daysLeft, sentences: clock.sentences };
}
