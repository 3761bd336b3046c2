import type { Case } from '../../../domain/case/case';
import type { CaseEvent, Change } from '../../../domain/case/history/event';
import { eventHash, type Hash } from '../../../domain/case/history/record';
import { deskLine, type DeskView } from '../../../cloudfunctions/casework/line/desk-line';

/** What makes a copy a case of its own. */
export interface NewSelf {
  readonly id: string;
  readonly receiptNo: string;
  readonly ownerKey: string;
  readonly name: string;
  readonly identity: string;
  readonly phone: string;
  /** Whole days into the past. */
  readonly daysBack: number;
}

/** A case made by the real commands, ready to be copied many times. */
export interface Template {
  readonly case: Case;
  readonly text: string;
}

const datePattern = /\d{4}-\d{2}-\d{2}(?=T\d|"|\|)/g;

export function templateOf(c: Case): Template {
  const { events } = c;
  const plain = events.map((event) => ({ ...event, changes: event.changes }));

  return { case: c, text: JSON.stringify({ ...c, events: plain }) };
}

/** A copy with its own person, numbers and days: its history chained anew, its line in the queue computed anew. */
export function cloneCase(template: Template, self: NewSelf, view: DeskView): Case {
  const { _id, receiptNo, ownerKey, applicant } = template.case;
  const swaps: readonly (readonly [from: string | null, to: string])[] = [
    [_id, self.id],
    [receiptNo, self.receiptNo],
    [ownerKey, self.ownerKey],
    [applicant.name, self.name],
    [applicant.identity.number, self.identity],
    [applicant.phone, self.phone],
  ];
  const swapped = swaps.reduce(
    (text, [from, to]) => (from ? text.replaceAll(from, to) : text),
    template.text,
  );
  // The day a rule pack took effect is no day of the case.
  const rulesFrom = template.case.pack.from;
  const shift = (day: string) => (day === rulesFrom ? day : earlier(day, self.daysBack));
  const copy = JSON.parse(swapped.replace(datePattern, shift)) as Case;
  const last = copy.events.at(-1)?.at ?? copy.createdAt;
  const desk = deskLine(copy, last, view);

  return { ...copy, desk, events: rechained(copy.events, desk, view.hash) };
}

const shifted = new Map<string, string>();

function earlier(day: string, daysBack: number): string {
  const key = `${day}${daysBack}`;
  const known = shifted.get(key);
  if (known) return known;
  const made = new Date(Date.parse(day) - daysBack * 86_400_000).toISOString().slice(0, 10);
  shifted.set(key, made);

  return made;
}

function rechained(events: readonly CaseEvent[], desk: Case['desk'], hash: Hash): CaseEvent[] {
  let previous: string | null = null;

  return events.map((event) => {
    const { hash: _old, ...said } = event;
    const linked = { ...said, previous, changes: event.changes.map((change) => ownDesk(change, desk)) };
    previous = eventHash(linked, hash);

    return { ...linked, hash: previous };
  });
}

/** The first event carries the whole line of the queue: its search keys are those of the new person. */
function ownDesk(change: Change, { searchKeys, maskedName }: Case['desk']): Change {
  if (change.field !== 'desk' || typeof change.after !== 'object') return change;

  return { ...change, after: { ...change.after, searchKeys, maskedName } };
}
