import type { Brings } from '../brings';
import { step } from '../step';
import { beforeDecision, underAid } from './spans';

/** Review by one person, decision by another (法-43; LS). The sheet (FZ-008) is whole only with both. */
export const reviewSteps = [
  step({
    action: 'judgeMaterial',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer'],
    guards: ['notRecused', 'verdictReasoned'],
  }),
  step({
    action: 'startVerification',
    from: ['REVIEWING'],
    to: 'VERIFYING',
    who: ['clerk', 'reviewer'],
    guards: ['notRecused', 'centreNamed', 'reasonGiven'],
    papers: ['FZ-007'],
    starts: ['verification'],
    stops: ['review'],
    message: 'verifying',
  }),
  step({
    action: 'finishVerification',
    from: ['VERIFYING'],
    to: 'REVIEWING',
    who: ['clerk', 'reviewer'],
    guards: ['notRecused', 'reasonGiven'],
    starts: ['review'],
    stops: ['verification'],
  }),
  step({
    action: 'recuse',
    from: [...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED', 'FILE_REVIEW'],
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'director'],
    guards: ['personNamed', 'reasonGiven'],
  }),
  step({
    action: 'recommend',
    from: ['REVIEWING'],
    to: 'PENDING_APPROVAL',
    who: ['reviewer'],
    guards: ['notRecused', 'proposalGiven', 'reasonGiven'],
  }),
  step({
    action: 'recommend',
    from: [...underAid, 'CLOSED'],
    to: 'same',
    who: ['reviewer'],
    guards: ['unconfirmedAdvance', 'notRecused', 'proposalGiven', 'reasonGiven'],
  }),
  step({
    action: 'returnToReview',
    from: ['PENDING_APPROVAL'],
    to: 'REVIEWING',
    who: ['approver'],
    guards: ['notRecused', 'notReviewer', 'reasonGiven'],
  }),
  step({
    action: 'grant',
    from: ['PENDING_APPROVAL'],
    to: 'ASSIGNING',
    who: ['approver'],
    guards: ['notRecused', 'notReviewer', 'personConfirmed', 'eligibleOrReasoned'],
    papers: ['FZ-009', 'FZ-008'],
    starts: ['assign'],
    stops: ['review'],
    message: 'granted',
  }),
  step({
    action: 'refuse',
    from: ['PENDING_APPROVAL'],
    to: 'REFUSED',
    who: ['approver'],
    guards: ['notRecused', 'notReviewer', 'groundNamed', 'reasonGiven'],
    papers: ['FZ-010', 'FZ-008'],
    starts: ['objection'],
    stops: ['review'],
    message: 'refused',
  }),
  step({
    action: 'revokeDecision',
    from: ['ASSIGNING', 'REFUSED'],
    to: 'PENDING_APPROVAL',
    who: ['approver'],
    guards: ['decisionStands', 'nothingObjected', 'notRecused', 'notReviewer', 'reasonGiven'],
    papers: ['CX-001'],
    starts: ['review'],
    stops: ['assign', 'objection'],
    message: 'decisionRevoked',
  }),
  step({
    action: 'advance',
    from: ['SUBMITTED', 'SUPPLEMENT', 'REVIEWING'],
    to: 'ASSIGNING',
    who: ['approver'],
    guards: ['notRecused', 'inScope', 'urgentGround', 'reasonGiven', 'dueDaySet'],
    starts: ['assign', 'advance_supplement'],
    stops: ['accept', 'review', 'supplement'],
    message: 'advanced',
  }),
  step({
    action: 'confirmAdvance',
    from: [...underAid, 'CLOSED'],
    to: 'same',
    who: ['approver'],
    guards: ['unconfirmedAdvance', 'notRecused', 'proposedToGrant', 'notReviewer', 'personConfirmed'],
    papers: ['FZ-009', 'FZ-008'],
    stops: ['advance_supplement'],
    message: 'advanceConfirmed',
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface ReviewBrings {
  startVerification: Brings<'centre' | 'reason'>;
  finishVerification: Brings<'reason'>;
  recuse: Brings<'personId' | 'reason'>;
  advance: Brings<'ground' | 'reason' | 'dueOn'>;
  confirmAdvance: Brings<'reason'>;
  recommend: Brings<'proposal' | 'reason'>;
  grant: Brings<'reason', 'overrideReason'>;
  refuse: Brings<'ground' | 'reason'>;
  returnToReview: Brings<'reason'>;
  revokeDecision: Brings<'reason'>;
  judgeMaterial: Brings<'verdict', 'reason'>;
}
