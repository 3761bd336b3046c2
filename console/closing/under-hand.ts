import type { CaseState } from '../../domain/vocabulary/case-states';

/** While somebody handles the case or its file is not passed: what the handler's part lacks is worth a word. */
export const underHand: readonly CaseState[] = ['ARRANGED', 'HANDLING', 'CLOSED', 'FILE_REVIEW'];
