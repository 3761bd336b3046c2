import { DomainError } from '../refusals/errors';
import type { Case } from './case';
import { applyChanges } from './changes';
import type { CaseEvent } from './event';
import { eventHash } from './record';
import type { Hash } from './record';

/**
 * Folds a history back into its case.
 * @throws DomainError CaseNotFound when there is no event
 */
export function replay(events: readonly CaseEvent[]): Case {
  if (events.length === 0) throw new DomainError('CaseNotFound');
  const folded = events.reduce<unknown>((value, event) => applyChanges(value, event.changes), {});

  return { ...(folded as Omit<Case, 'events'>), events };
}

/** Sound, with the hash of the last event; or the first event that does not fit, and what is wrong with it. */
export type ChainCheck =
  | { readonly sound: true; readonly head: string | null }
  | { readonly sound: false; readonly no: number; readonly why: 'number' | 'previous' | 'hash' };

/** Walks the chain of hashes from the first event on. */
export function verifyChain(events: readonly CaseEvent[], hash: Hash): ChainCheck {
  let head: string | null = null;
  for (const [index, event] of events.entries()) {
    const no = index + 1;
    if (event.no !== no) return { sound: false, no, why: 'number' };
    if (event.previous !== head) return { sound: false, no, why: 'previous' };
    if (event.hash !== eventHash(event, hash)) return { sound: false, no, why: 'hash' };
    head = event.hash;
  }

  return { sound: true, head };
}
