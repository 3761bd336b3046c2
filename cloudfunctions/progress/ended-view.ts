import type { EndedView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { terminationGrounds } from '../../domain/vocabulary/matters/grounds';

/** Why aid was ended (法-48); `null` while it goes on, also where the ending was undone. */
export function endedView({ state, closing: { termination } }: Case): EndedView | null {
  if (state !== 'TERMINATED' || termination === null) return null;
  const { at, ground, reason } = termination;

  return { at, reason, ground: terminationGrounds.find(({ no }) => no === ground)?.citizen ?? '' };
}
