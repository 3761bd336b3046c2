import { DomainError } from '../../refusals/errors';
import type { Case } from '../case';
import { applyChanges } from './changes';
import { isKeyed, type CaseEvent } from './event';
import { isInRecords, upcast } from '../records/upcast';
import { eventHash } from './record';
import type { Hash } from './record';

type Folded = Readonly<Record<string, unknown>>;

/** A history may have begun in the first layout: from the first event that speaks of the areas on, it goes on in theirs. */
function follow(before: Folded, { changes }: CaseEvent): Folded {
  const start = changes.some(({ field }) => isInRecords(field)) ? upcast(before) : before;

  return applyChanges(start, changes) as Folded;
}

/**
 * Folds a history back into its case.
 * @throws DomainError CaseNotFound when there is no event
 */
export function replay(events: readonly CaseEvent[]): Case {
  if (events.length === 0) throw new DomainError('CaseNotFound');
  const folded = upcast(events.reduce<Folded>(follow, {}));

  return { ...(folded as unknown as Omit<Case, 'events'>), events };
}

/** Sound, with the hash of the last event; or the first event that does not fit, and what is wrong with it. */
export type ChainCheck =
  | { readonly sound: true; readonly head: string | null }
  | { readonly sound: false; readonly no: number; readonly why: 'number' | 'previous' | 'hash' | 'key' };

/** Walks the chain of hashes from the first event on. Once an event was hashed with the key, all that follow are. */
export function verifyChain(events: readonly CaseEvent[], hash: Hash): ChainCheck {
  let head: string | null = null;
  for (const [index, event] of events.entries()) {
    const no = index + 1;
    if (event.no !== no) return { sound: false, no, why: 'number' };
    if (event.previous !== head) return { sound: false, no, why: 'previous' };
    if (head !== null && isKeyed(head) && !isKeyed(event.hash)) return { sound: false, no, why: 'key' };
    if (event.hash !== eventHash(event, hash)) return { sound: false, no, why: 'hash' };
    head = event.hash;
  }

  return { sound: true, head };
}
