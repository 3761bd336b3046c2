import type { Brings } from '../brings';
import { step } from '../step';
import { forTheHandler, putAway } from './spans';

/** The end: closing, termination, the dossier and its place in the archive (法-48, 50, 52). */
export const closingSteps = [
  step({
    action: 'terminate',
    from: ['NOTIFIED', 'ASSIGNING', 'ASSIGNED', 'ARRANGED', 'HANDLING', 'CLOSED'],
    to: 'TERMINATED',
    who: ['approver'],
    guards: ['notRecused', 'groundOfTheLaw', 'hardshipGroundFits', 'ownWishFits', 'reasonGiven'],
    papers: ['FZ-018', 'FZ-019'],
    starts: ['objection', 'dossier', 'termination_notice'],
    stops: ['assign', 'arrange', 'agreement', 'replacement', 'advance_supplement'],
    message: 'terminated',
  }),
  step({
    action: 'close',
    from: ['HANDLING'],
    to: 'CLOSED',
    who: ['lawyer', ...forTheHandler],
    guards: [
      'notRecused',
      'noReplacementOpen',
      'closingFilled',
      'closedNotLater',
      'closedNotBefore',
      'closingFits',
      'moneySound',
      'sharesSound',
      'settlementAgreed',
      'summarised',
    ],
    papers: ['FZ-021'],
    starts: ['dossier'],
    message: 'closed',
  }),
  step({
    action: 'submitDossier',
    from: ['CLOSED'],
    to: 'FILE_REVIEW',
    who: ['lawyer', 'firm_admin', ...forTheHandler],
    guards: ['notRecused', 'dossierListed', 'dossierSound', 'dossierComplete'],
    starts: ['file_review'],
    stops: ['dossier'],
  }),
  step({
    action: 'submitDossier',
    from: ['TERMINATED'],
    to: 'FILE_REVIEW',
    who: ['lawyer', 'firm_admin', ...forTheHandler],
    guards: ['notRecused', 'workBegan', 'objectionOver', 'dossierListed', 'dossierSound', 'dossierComplete'],
    starts: ['file_review'],
    stops: ['dossier'],
  }),
  step({
    action: 'returnDossier',
    from: ['FILE_REVIEW'],
    to: { fork: 'repair' },
    who: ['archivist'],
    guards: ['notRecused', 'notHandler', 'notHandedInByMe', 'gapsListed'],
    starts: ['dossier'],
    stops: ['file_review'],
  }),
  step({
    action: 'passDossier',
    from: ['FILE_REVIEW'],
    to: 'ARCHIVED',
    who: ['archivist'],
    guards: [
      'notRecused',
      'notHandler',
      'notHandedInByMe',
      'advanceSettled',
      'papersOnFile',
      'placeSound',
      'checkPassed',
    ],
    stops: ['file_review'],
  }),
  step({
    action: 'fileAway',
    from: ['REFUSED', 'REFERRED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'],
    to: 'same',
    who: ['clerk', 'archivist'],
    guards: ['notFiled', 'workNotBegan', 'objectionOver', 'placeSound'],
  }),
  step({
    action: 'appraiseFile',
    from: putAway,
    to: 'same',
    who: ['archivist'],
    guards: ['filePlaced', 'notAppraised', 'yearsOver', 'appraisalSound'],
  }),
  step({
    action: 'decideAppraisal',
    from: putAway,
    to: 'same',
    who: ['director'],
    guards: ['appraisalWaits', 'otherAppraiser', 'disagreementReasoned'],
  }),
  step({
    action: 'destroyFile',
    from: putAway,
    to: 'same',
    who: ['archivist'],
    guards: ['destructionDecided', 'destructionSound'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface ClosingBrings {
  close: Brings<'closedOn' | 'way' | 'outcome' | 'summary', 'recovered' | 'wages' | 'shares' | 'consented'>;
  terminate: Brings<'ground' | 'reason'>;
  submitDossier: Brings<'items' | 'absent'>;
  returnDossier: Brings<'gaps'>;
  passDossier: Brings<'volumes' | 'shelf' | 'check', 'retentionYears'>;
  fileAway: Brings<'volumes' | 'shelf', 'retentionYears'>;
  appraiseFile: Brings<'appraisal' | 'reason', 'keepYears'>;
  decideAppraisal: Brings<'agrees' | 'reason'>;
  destroyFile: Brings<'happenedOn' | 'reason' | 'witnesses'>;
}
