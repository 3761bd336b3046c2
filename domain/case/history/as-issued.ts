import type { Case } from '../case';
import { applyChanges } from './changes';

/**
 * The case as it stood when a paper was issued, folded from the chained history up to the very step that issued it:
 * whatever is corrected later, the paper goes on saying what it said.
 * @returns the case as it is now where no step issued the paper (a draft)
 */
export function caseAsIssued(c: Case, paperId: string): Case {
  let folded: unknown = {};
  for (const [place, event] of c.events.entries()) {
    folded = applyChanges(folded, event.changes);
    const then = folded as Omit<Case, 'events'>;
    if (then.papers?.some(({ id }) => id === paperId))
      return { ...then, events: c.events.slice(0, place + 1) };
  }

  return c;
}
