import type { CaseState } from '../domain/vocabulary/case-states';

/** What every decision answers: open the dossier again for the rest. */
export interface Decided {
  readonly caseId: string;
  readonly version: number;
  readonly state: CaseState;
  /** The paper issued by this very decision. */
  readonly paperId: string | null;
}
