import type { ActionName } from '../../vocabulary/actions';
import { canonicalJson } from './canonical-json';
import type { Case } from '../case';
import { applyChanges, changesBetween } from './changes';
import type { Actor, CaseEvent, Change } from './event';
import { readInstant } from '../../time/times';
import type { Instant } from '../../time/times';

/**
 * The hash of a text; given in, because phone, cloud and tests have different ones. The office's is keyed.
 * @param claimed what an event says its hash is: an older one was made without the key
 */
export type Hash = (text: string, claimed?: string) => string;

/** The top-level fields that a step sets; whatever is missing stays. */
export type CaseDraftChange = Partial<Omit<Case, '_id' | 'version' | 'events'>>;

/** Who did what, when. */
export interface EventMeta {
  readonly action: ActionName;
  readonly actor: Actor;
  readonly at: Instant;
  readonly note?: string | null;
}

/** The hash of an event: of everything it says, and of the hash before it. */
export function eventHash(event: Omit<CaseEvent, 'hash'> & { readonly hash?: string }, hash: Hash): string {
  const { no, at, actor, action, from, to, note, changes, previous, hash: claimed } = event;

  return hash(canonicalJson({ no, at, actor, action, from, to, note, changes, previous }), claimed);
}

/** The first event of a history carries the whole case; a later one what changed. */
function changesOf(before: Case, after: Case): Change[] {
  const { events: history, ...old } = before;
  const { events: _same, ...next } = after;

  return changesBetween(history.length === 0 ? {} : old, next);
}

/**
 * Carries out a change and appends its event, to be written in one go with `where({_id, version})`.
 * A case without events (a draft, a notice just typed in) gets the first one, with everything in its changes.
 * Keys that disappear become `null`, so that the history gives back exactly this case.
 * @returns the case with version + 1 and one more event
 * @throws DomainError InputInvalid when a value is not JSON, DayInvalid for a wrong moment
 */
export function record(before: Case, after: CaseDraftChange, meta: EventMeta, hash: Hash): Case {
  const next: Case = { ...before, ...after, _id: before._id, version: before.version + 1, events: [] };
  const changes = changesOf(before, next);
  const last = before.events[before.events.length - 1];
  const { id, role, name } = meta.actor;
  const event: Omit<CaseEvent, 'hash'> = {
    no: before.events.length + 1,
    at: readInstant(meta.at),
    actor: { id, role, name },
    action: meta.action,
    from: last === undefined ? null : before.state,
    to: next.state,
    note: meta.note ?? null,
    changes,
    previous: last?.hash ?? null,
  };

  const { events: _history, ...old } = before;
  const start = last === undefined ? {} : old;
  const events = [...before.events, { ...event, hash: eventHash(event, hash) }];

  return { ...(applyChanges(start, changes) as Omit<Case, 'events'>), events };
}
