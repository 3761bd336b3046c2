import type { Case, WorkFacts } from '../case/case';
import { currentAssignment } from '../case/case-facts';
import { openReminder } from '../case/reminders';
import type { Clock } from '../deadlines';
import { dayOf, type Instant } from '../time/times';
import type { ClockName } from '../vocabulary/clock-names';

/** What the handler or the firm owes by a day. */
const owed: readonly ClockName[] = ['arrange', 'agreement', 'dossier'];

/** How far the work of whoever has the case is; acts of a handler who left count for the next one too, since the person was told. */
export function workFacts(c: Case, clocks: readonly Clock[], now: Instant): WorkFacts {
  const { progress } = c.handling;
  const current = currentAssignment(c);
  const since = current?.agreedAt ?? current?.arrangedAt ?? null;
  const dues = clocks.flatMap(({ name, dueOn }) => (owed.includes(name) && dueOn !== null ? [dueOn] : []));
  const reminder = openReminder(c);
  const days = [...(since === null ? [] : [dayOf(since)]), ...progress.map(({ happenedOn }) => happenedOn)];

  return {
    dueOn: dues.sort()[0] ?? null,
    lastOn: days.sort().at(-1) ?? null,
    met: progress.some(({ act, at }) => act === 'meeting' && at >= (current?.assignedAt ?? at)),
    judged: progress.some(({ act }) => act === 'judgment'),
    returned: (c.closing.dossier?.returnedAt ?? null) !== null,
    hearings: progress
      .flatMap(({ hearing }) => (hearing && dayOf(hearing.at) >= dayOf(now) ? [hearing.at] : []))
      .sort(),
    remindedOn: reminder && dayOf(reminder.at),
  };
}
