import type { Brings } from '../brings';
import { step } from '../step';
import { beforeDecision, underAid } from './spans';

/** From the draft to a case that is under review (law.md §4; 法-38, 39, 43). */
export const intakeSteps = [
  step({
    action: 'saveDraft',
    from: ['DRAFT'],
    to: 'same',
    who: ['applicant', 'helper', 'station_clerk', 'clerk'],
  }),
  step({
    action: 'submit',
    from: ['DRAFT'],
    to: 'SUBMITTED',
    who: ['applicant', 'helper', 'station_clerk', 'clerk'],
    guards: ['isApplication', 'consentGiven', 'formFilled'],
    starts: ['accept', 'review'],
    message: 'submitted',
  }),
  step({
    action: 'registerNotice',
    from: ['DRAFT'],
    to: 'NOTIFIED',
    who: ['clerk'],
    guards: ['isNotice', 'noticeRecorded'],
    starts: ['assign'],
  }),
  step({
    action: 'passOn',
    from: ['DRAFT'],
    to: 'SUBMITTED',
    who: ['clerk'],
    guards: ['isApplication', 'custodyRecorded'],
    starts: ['accept', 'review'],
  }),
  step({
    action: 'accept',
    from: ['SUBMITTED'],
    to: 'REVIEWING',
    who: ['clerk'],
    guards: ['notRecused', 'hasJurisdiction'],
    papers: ['FZ-005'],
    stops: ['accept'],
    message: 'accepted',
  }),
  step({
    action: 'refer',
    // Taken and looked at here first, then passed on (就近受理).
    from: ['SUBMITTED', 'REVIEWING'],
    to: 'REFERRED',
    who: ['clerk'],
    guards: ['notRecused', 'centreNamed', 'reasonGiven'],
    stops: ['accept', 'review'],
    message: 'referred',
  }),
  step({
    action: 'askSupplement',
    from: ['SUBMITTED', 'REVIEWING'],
    to: 'SUPPLEMENT',
    who: ['clerk', 'reviewer'],
    guards: ['notRecused', 'firstSupplement', 'gapsListed', 'dueDaySet'],
    papers: ['FZ-006'],
    starts: ['supplement'],
    stops: ['accept', 'review'],
    message: 'supplementAsked',
  }),
  step({
    action: 'remindSupplement',
    from: ['SUPPLEMENT'],
    to: 'same',
    who: ['system', 'clerk'],
    guards: ['notYetReminded'],
    message: 'supplementReminder',
  }),
  step({
    action: 'supply',
    from: ['SUPPLEMENT'],
    to: 'REVIEWING',
    who: ['applicant', 'helper', 'station_clerk', 'clerk'],
    guards: ['supplementOpen', 'everyItemAnswered'],
    starts: ['review'],
    stops: ['supplement'],
    message: 'supplementReceived',
  }),
  step({
    action: 'supply',
    from: ['ASSIGNING', 'ASSIGNED', 'ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['applicant', 'helper', 'station_clerk', 'clerk'],
    guards: ['unconfirmedAdvance'],
    stops: ['advance_supplement'],
    message: 'supplementReceived',
  }),
  step({
    action: 'expireSupplement',
    from: ['SUPPLEMENT'],
    to: 'DEEMED_WITHDRAWN',
    who: ['system', 'clerk'],
    guards: ['supplementOpen', 'supplementOverdue', 'reminded', 'notUrgent'],
    stops: ['supplement', 'review'],
    message: 'deemedWithdrawn',
  }),
  step({
    action: 'withdraw',
    from: ['SUBMITTED', 'SUPPLEMENT', 'REVIEWING', 'VERIFYING', 'PENDING_APPROVAL'],
    to: 'WITHDRAWN',
    who: ['applicant', 'helper', 'clerk'],
    stops: ['accept', 'review', 'supplement', 'verification'],
    message: 'withdrawn',
  }),
  step({
    action: 'correctAnswer',
    from: beforeDecision,
    to: 'same',
    who: ['applicant'],
    guards: ['roomLeft'],
  }),
  step({
    action: 'addMaterial',
    from: ['DRAFT', ...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'station_clerk', 'clerk', 'lawyer'],
    guards: ['roomLeft'],
  }),
  step({
    action: 'removeMaterial',
    from: ['DRAFT', 'SUBMITTED', 'SUPPLEMENT'],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'station_clerk', 'clerk'],
  }),
  step({
    action: 'correctMaterial',
    from: [...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED'],
    to: 'same',
    who: ['station_clerk', 'clerk'],
    guards: ['notRecused', 'reasonGiven'],
  }),
  step({
    action: 'confirmApplication',
    from: [...beforeDecision, ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant', 'clerk'],
    guards: ['awaitsConfirmation', 'notHelper'],
  }),
  step({
    action: 'sayWrong',
    from: [...beforeDecision, ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant'],
    guards: ['awaitsConfirmation', 'notHelper', 'reasonGiven'],
  }),
  step({
    action: 'checkIdentity',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer'],
    guards: ['notRecused'],
  }),
  step({
    action: 'noteSafetyCall',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer', 'approver', 'dispatcher', 'director'],
    guards: ['safetyCallOwed', 'reasonGiven'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface IntakeBrings {
  submit: Brings<'consent'>;
  passOn: Brings<'consent'>;
  accept: Brings<never, 'overrideReason'>;
  refer: Brings<'centre' | 'reason'>;
  askSupplement: Brings<'gaps' | 'dueOn', 'overrideReason'>;
  supply: Brings<'answered'>;
  withdraw: Brings<never, 'reason'>;
  correctMaterial: Brings<'reason'>;
  noteSafetyCall: Brings<'reason'>;
  sayWrong: Brings<'reason'>;
}
