import { step } from '../step';
import { notArchived, writingStaff } from './spans';

/** What staff write beside the steps. */
export const dossierSteps = [
  step({ action: 'addNote', from: notArchived, to: 'same', who: writingStaff, guards: ['reasonGiven'] }),
] as const;
