import type { Case, DeskLine } from '../../../domain/case/case';
import { isQuiet } from '../../../domain/case/quiet';
import { isEndState } from '../../../domain/vocabulary/case-states';
import { dayOf, type Day, type Instant } from '../../../domain/time/times';
import type { Turn } from '../../../domain/case/turn';
import type { WorkingCalendar } from '../../../domain/deadlines/calendar';
import type { CentreRules } from '../../../domain/deadlines/centre-rules';
import { clocksOf } from '../../../domain/deadlines';
import { rightsClockOf } from '../../../domain/deadlines/rights-clock';
import { maskName } from '../../../domain/identity/masking';
import {
  awaitsConfirmation,
  currentAssignment,
  hasUnknownLimit,
  isUrgent,
} from '../../../domain/case/case-facts';
import { workFacts } from '../../../domain/handling/work-facts';
import { heldKey } from '../../../domain/procedure/holding';
import { nobodysTurn, turnOf } from '../../../domain/procedure/turn/turn';
import { bandOf, changesOn, turnBands, type TurnBand } from '../../../domain/procedure/turn/turn-order';
import type { Office } from '../../platform/office';
import { handOverKeys } from './hand-over-keys';
import { searchKeys } from './search-keys';
import { partKeys } from './search-parts';
import { shelfKeys } from './shelf-keys';

/** What a line is computed with beside the case. */
export interface DeskView {
  readonly rules: CentreRules;
  readonly calendar: WorkingCalendar;
  readonly blind: Office['blind'];
  readonly hash: Office['hash'];
}

const lastInstant = 9_999_999_999_999;
const never = '9999-12-31';

/**
 * The queue's line of a case: computed from it in the same write (design §4), never edited; days that pass alone bring
 * it up again (`refresh-lines.ts`). Open is what waits for staff; a closed case too, as long as somebody owes it a step.
 */
export function deskLine(c: Case, now: Instant, view: DeskView): DeskLine {
  const [today, calendar] = [dayOf(now), view.calendar];
  const clocks = c.state === 'DRAFT' ? [] : clocksOf(c, now, calendar, view.rules);
  const turn = turnOf(c, clocks, today);
  const current = c.state === 'DRAFT' ? null : currentAssignment(c);
  const owed = turn.roles.length > 0 || turn.key === heldKey;
  const open = c.state !== 'DRAFT' && (!isEndState(c.state) || owed);
  const dueOn = open ? nextDue(clocks) : null;

  return {
    open,
    rank: open ? rankOf(c, bandOf(c, turn, clocks, { today, calendar }), turn) : closedRank(c),
    maskedName: maskName(c.applicant.name),
    searchKeys: [
      ...new Set([
        ...searchKeys(view.blind, c),
        ...partKeys(view.blind, c),
        ...shelfKeys(c),
        ...handOverKeys(c),
      ]),
    ],
    ownerId: c.desk.ownerId,
    handedTo: c.desk.handedTo ?? null,
    dueOn,
    turn: open ? turn : nobodysTurn,
    changesOn: (open ? changesOn(clocks, today, calendar) : null) ?? never,
    urgent: isUrgent(c) || hasUnknownLimit(c),
    limitOn: open ? limitOn(c, today, calendar) : null,
    group: c.members.length > 0,
    unconfirmed: awaitsConfirmation(c),
    subsidyMonth: c.closing.subsidy?.approved ? dayOf(c.closing.subsidy.approved.at).slice(0, 7) : null,
    quiet: isQuiet(c),
    ...(c.contact.calledAs !== undefined && { calledAs: c.contact.calledAs }),
    hasDanger: c.urgency?.inDanger === true,
    tags: c.applicant.tags,
    lawyerId: current?.lawyerId ?? '',
    firmId: current?.firmId ?? '',
    work: current && workFacts(c, clocks, now),
  };
}

/** When the person's own claim may run out. Once a lawyer has it, the lawyer's clock is the one to look at. */
function limitOn(c: Case, today: Day, calendar: WorkingCalendar): Day | null {
  return c.route === 'notified'
    ? null
    : (rightsClockOf(c.dispute.matter, c.dispute.happenedOn, today, calendar)?.dueOn ?? null);
}

/** The nearest day on which something that is not paused is due. */
function nextDue(clocks: ReturnType<typeof clocksOf>): string | null {
  return (
    clocks
      .filter(({ paused }) => !paused)
      .map(({ dueOn }) => dueOn)
      .filter((day) => day !== null)
      .sort()[0] ?? null
  );
}

/** Ends in the id, so that no two lines have one rank and a page can go on after any line. */
function rankOf(c: Case, band: TurnBand, { dueOn }: Turn): string {
  return [turnBands.indexOf(band), dueOn ?? never, c.submittedAt ?? c.createdAt, c._id].join('|');
}

function closedRank(c: Case): string {
  return ['9', String(lastInstant - Date.parse(c.submittedAt ?? c.createdAt)), c._id].join('|');
}
