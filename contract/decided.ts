import type { Instant } from '../domain/time/times';
import type { CaseState } from '../domain/vocabulary/case-states';

/** What every decision answers: open the dossier again for the rest. */
export interface Decided {
  readonly caseId: string;
  readonly version: number;
  readonly state: CaseState;
  /** The paper issued by this very decision. */
  readonly paperId: string | null;
  /** Until when the step is held; it has not gone out yet, and the state is the one before. */
  readonly heldUntil?: Instant;
}
