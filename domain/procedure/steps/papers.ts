import type { Brings } from '../brings';
import { step } from '../step';
import { notArchived, submitted } from './spans';

/** What becomes of a paper once the step that issued it is over. */
export const papersSteps = [
  step({
    action: 'issuePaper',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'supervisor'],
    guards: ['notRecused', 'formIssuable'],
  }),
  step({
    action: 'voidPaper',
    from: notArchived,
    to: 'same',
    who: ['approver', 'director'],
    guards: ['notRecused', 'paperNamed', 'reasonGiven'],
  }),
  step({
    action: 'postPaper',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'dispatcher'],
    guards: ['paperNamed'],
  }),
  step({
    action: 'recordService',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'dispatcher', 'system'],
    guards: ['paperNamed'],
    papers: ['FZ-022'],
    stops: ['termination_notice'],
  }),
  step({
    action: 'keepSealedCopy',
    from: submitted,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist'],
    guards: ['paperNamed'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface PapersBrings {
  issuePaper: Brings<'paperCode'>;
  voidPaper: Brings<'paperId' | 'reason'>;
  postPaper: Brings<'paperId'>;
  recordService: Brings<'paperId'>;
  keepSealedCopy: Brings<'paperId'>;
}
