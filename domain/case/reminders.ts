import { dayOf, type Day } from '../time/times';
import type { Case } from './case';
import { currentAssignment } from './case-facts';
import type { Reminder } from './records/handling-record';

type Handled = Pick<Case, 'assignment' | 'handling'>;

/** The last reminder of whoever has the case now; what was said to the one before does not count. */
export function lastReminder(c: Handled): Reminder | null {
  const since = currentAssignment(c)?.assignedAt;
  const last = c.handling.reminders?.at(-1);

  return last !== undefined && since !== undefined && last.at >= since ? last : null;
}

/** The day of it. */
export function remindedOn(c: Handled): Day | null {
  const last = lastReminder(c);

  return last && dayOf(last.at);
}

/** The reminder that waits for an act: whatever was noted since has answered it. */
export function openReminder(c: Handled): Reminder | null {
  const last = lastReminder(c);

  return last !== null && c.handling.progress.every(({ at }) => at < last.at) ? last : null;
}
