import type { Brings } from '../brings';
import { step } from '../step';
import { afterWork, beforeDecision, submitted, underAid } from './spans';

/** What people say of their case: objection, complaint, rating, another way to be reached, hidden from a phone (法-49, 55, 59). */
export const voicesSteps = [
  step({
    action: 'object',
    from: ['REFUSED', 'TERMINATED'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk'],
    guards: ['nothingObjected', 'objectionInTime', 'reasonGiven'],
    starts: ['objection_review'],
    stops: ['objection'],
    message: 'objectionReceived',
  }),
  step({
    action: 'upholdObjection',
    from: ['REFUSED', 'TERMINATED'],
    to: 'same',
    who: ['supervisor'],
    guards: ['objectionOpen', 'notRecused', 'notDecider', 'reasonGiven'],
    papers: ['FZ-020'],
    stops: ['objection_review'],
    message: 'objectionUpheld',
  }),
  step({
    action: 'orderAid',
    from: ['REFUSED'],
    to: 'ASSIGNING',
    who: ['supervisor'],
    guards: ['objectionOpen', 'notRecused', 'notDecider', 'reasonGiven'],
    papers: ['FZ-020', 'FZ-009'],
    starts: ['assign'],
    stops: ['objection_review'],
    message: 'aidOrdered',
  }),
  step({
    action: 'orderAid',
    from: ['TERMINATED'],
    to: { fork: 'resume' },
    who: ['supervisor'],
    guards: ['objectionOpen', 'notRecused', 'notDecider', 'reasonGiven'],
    papers: ['FZ-020'],
    starts: ['assign'],
    stops: ['objection_review', 'dossier'],
    message: 'aidOrdered',
  }),
  step({
    action: 'changeContact',
    from: ['DRAFT', ...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED', 'FILE_REVIEW'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk'],
    guards: ['roomLeft'],
  }),
  step({
    action: 'putAway',
    from: submitted,
    to: 'same',
    who: ['applicant', 'helper', 'member'],
  }),
  step({
    action: 'complain',
    from: submitted,
    to: 'same',
    who: ['applicant', 'member', 'helper', 'clerk'],
    guards: ['roomLeft', 'fewComplaints', 'reasonGiven'],
    starts: ['complaint', 'fee_complaint'],
    message: 'complaintReceived',
  }),
  step({
    action: 'rate',
    from: afterWork,
    to: 'same',
    who: ['applicant', 'helper', 'member'],
    guards: ['notHandler', 'notRated', 'scoreSound'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface VoicesBrings {
  object: Brings<'reason'>;
  upholdObjection: Brings<'reason'>;
  orderAid: Brings<'reason'>;
  complain: Brings<'reason'>;
  rate: Brings<'score'>;
}
