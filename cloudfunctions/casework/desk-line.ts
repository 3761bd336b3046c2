import type { Case, DeskLine } from '../../domain/case/case';
import { isQuiet } from '../../domain/case/quiet';
import { isEndState } from '../../domain/case/states';
import type { Instant } from '../../domain/case/times';
import type { WorkingCalendar } from '../../domain/deadlines/calendar';
import type { CentreRules } from '../../domain/deadlines/centre-rules';
import { clocksOf } from '../../domain/deadlines';
import { maskName } from '../../domain/identity/masking';
import {
  awaitsConfirmation,
  hasUnknownLimit,
  isUrgent,
  owesSafetyCall,
  pendingObjection,
} from '../../domain/procedure/facts';
import type { Office } from '../platform/office';
import { searchKeys } from './search-keys';

/** What a line is computed with beside the case. */
export interface DeskView {
  readonly rules: CentreRules;
  readonly calendar: WorkingCalendar;
  readonly blind: Office['blind'];
}

const lastInstant = 9_999_999_999_999;

/**
 * The queue's line of a case: computed from it in the same write (design §4), never edited.
 * Open is what waits for staff; a refused or terminated case too, as long as the bureau owes an answer to an objection.
 * Order: danger that nobody has answered, green channel and urgent first, then the rest by the day due, then those waiting for the citizen, closed last.
 */
export function deskLine(c: Case, now: Instant, view: DeskView): DeskLine {
  const waits = c.state !== 'DRAFT' && !isEndState(c.state);
  const open = waits || pendingObjection(c)?.result === null;
  const dueOn = open ? nextDue(c, now, view) : null;

  return {
    open,
    rank: rankOf(c, open, dueOn),
    maskedName: maskName(c.applicant.name),
    searchKeys: searchKeys(view.blind, c),
    ownerId: c.desk.ownerId,
    handedTo: c.desk.handedTo ?? null,
    dueOn,
    group: c.members.length > 0,
    unconfirmed: awaitsConfirmation(c),
    quiet: isQuiet(c),
    hasDanger: c.urgency?.inDanger === true,
    tags: c.applicant.tags,
  };
}

/** The nearest day on which something that is not paused is due. */
function nextDue(c: Case, now: Instant, { rules, calendar }: DeskView): string | null {
  const days = clocksOf(c, now, calendar, rules)
    .filter(({ paused }) => !paused)
    .map(({ dueOn }) => dueOn)
    .filter((day) => day !== null);

  return days.sort()[0] ?? null;
}

/** Ends in the id, so that no two lines have one rank and a page can go on after any line. */
function rankOf(c: Case, open: boolean, dueOn: string | null): string {
  if (!open) {
    const age = lastInstant - Date.parse(c.submittedAt ?? c.createdAt);

    return ['9', String(age), c._id].join('|');
  }
  const waits = c.state === 'SUPPLEMENT' || c.state === 'VERIFYING';
  const first = c.assessment?.greenChannel === true || isUrgent(c) || hasUnknownLimit(c);
  const band = owesSafetyCall(c) ? '0' : waits ? '3' : first ? '1' : '2';

  return [band, dueOn ?? '9999-12-31', c.submittedAt ?? c.createdAt, c._id].join('|');
}
