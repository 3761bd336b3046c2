import type { Case } from '../../case/case';
import type { CaseState } from '../../vocabulary/case-states';
import { daysBetween } from '../../time/days';
import { dayOf } from '../../time/times';
import type { Day } from '../../time/times';
import type { Pause } from '../count';

const waiting: readonly CaseState[] = ['SUPPLEMENT', 'VERIFYING'];

/** The waits of a review, read from the history: for papers (法-43, 124-13), for another centre. */
export function waitsOf(c: Case): Pause[] {
  const waits: Pause[] = [];
  let from: Day | null = null;
  for (const event of c.events) {
    const day = dayOf(event.at);
    if (from === null && waiting.includes(event.to)) from = day;
    if (from !== null && !waiting.includes(event.to)) {
      waits.push({ from, to: day });
      from = null;
    }
  }

  return from === null ? waits : [...waits, { from, to: null }];
}

/** How many days the review stood still in all; a wait that lasts counts nothing yet. */
export function stoppedDays(c: Case): number {
  return waitsOf(c).reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to)), 0);
}

/** The day on which the case last came into its present state; its submission or making where no event says so. */
export function enteredOn(c: Case): Day {
  const entry = [...c.events].reverse().find((event) => event.to === c.state && event.from !== event.to);

  return dayOf(entry?.at ?? c.submittedAt ?? c.createdAt);
}
