import type { Brings } from '../brings';
import { step } from '../step';
import { notArchived, writingStaff } from './spans';

/** What staff write beside the steps, and the minutes in which a step can be taken back. */
export const dossierSteps = [
  step({ action: 'addNote', from: notArchived, to: 'same', who: writingStaff, guards: ['reasonGiven'] }),
  step({
    action: 'holdStep',
    from: notArchived,
    to: 'same',
    who: ['system'],
  }),
  step({
    action: 'takeBackStep',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'supervisor', 'director', 'system'],
    guards: ['stepHeld', 'heldByMe'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface DossierBrings {
  addNote: Brings<'reason'>;
}
