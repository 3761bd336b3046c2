import type { Case } from '../case/case';
import { dayOf } from '../time/times';
import type { WorkingCalendar } from './calendar';
import type { CentreRules } from './centre-rules';
import { dueDay } from './count';
import type { DueDay } from './count';

/** When the refusal or the termination was told: the service of its paper, or the decision itself. */
function decidedAt(c: Case): string | null {
  const code = c.state === 'REFUSED' ? 'FZ-010' : 'FZ-018';
  const paper = [...c.papers].reverse().find((p) => p.code === code && p.voidedAt === null);
  if (paper?.servedAt) return paper.servedAt;

  return c.closing.termination?.at ?? c.review.decision.outcome?.at ?? null;
}

/**
 * The last day to object to a refusal or a termination (法-49; the number of days is configuration).
 * @returns `null` when there is nothing to object to
 * @throws DomainError CalendarYearUnknown
 */
export function objectionUntil(c: Case, calendar: WorkingCalendar, rules: CentreRules): DueDay | null {
  const told = c.state === 'REFUSED' || c.state === 'TERMINATED' ? decidedAt(c) : null;
  if (told === null) return null;

  return dueDay(dayOf(told), { amount: rules.objectionDays, unit: 'day', roll: true }, calendar);
}
