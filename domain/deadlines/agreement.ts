import type { Case } from '../case/case';
import { dayOf } from '../time/times';
import type { Day } from '../time/times';
import { currentAssignment } from '../case/case-facts';
import type { WorkingCalendar } from './calendar';
import { dueDay } from './count';
import { statutory } from './limits';

/** The day from which the five days for the agreement run (148-27); a notified defence has no agreement. */
export function agreementFrom(c: Case): Day | null {
  const assignment = currentAssignment(c);
  if (assignment === null || c.route === 'notified') return null;

  return dayOf(assignment.arrangedAt ?? assignment.assignedAt);
}

/** The last day for the agreement; `null` where none is needed. */
export function agreementUntil(c: Case, calendar: WorkingCalendar): Day | null {
  const from = agreementFrom(c);

  return from === null ? null : (dueDay(from, statutory.agreement.limit, calendar)?.day ?? null);
}
