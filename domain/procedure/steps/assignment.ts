import type { Brings } from '../brings';
import { step } from '../step';
import { handedOverIn } from '../../case/hand-overs';
import { beforeDecision, forTheHandler } from './spans';

/** The lawyer's way into the case (法-43; 148-24 to 28). */
export const assignmentSteps = [
  step({
    action: 'assign',
    from: ['NOTIFIED', 'ASSIGNING'],
    to: 'ASSIGNED',
    who: ['dispatcher'],
    guards: [
      'aidDecided',
      'notRecused',
      'firmNamed',
      'firmNotOpposing',
      'lawyerLicensed',
      'lawyerExperienced',
      'lawyerKnowsMinors',
      'lawyerNotReplaced',
    ],
    papers: ['FZ-011', 'FZ-013'],
    starts: ['arrange', 'agreement'],
    stops: ['assign'],
    message: 'assigned',
  }),
  step({
    action: 'nameLawyer',
    from: ['ASSIGNED'],
    to: 'ARRANGED',
    who: ['firm_admin', 'lawyer', 'dispatcher'],
    guards: [
      'firmNamed',
      'lawyerNamed',
      'lawyerTakesOwn',
      'firmNotOpposing',
      'lawyerLicensed',
      'lawyerExperienced',
      'lawyerKnowsMinors',
      'lawyerNotReplaced',
    ],
    stops: ['arrange'],
    message: 'lawyerNamed',
  }),
  step({
    action: 'declineAssignment',
    from: ['ASSIGNED'],
    to: 'ASSIGNING',
    who: ['firm_admin', 'lawyer', 'dispatcher'],
    guards: ['reasonGiven'],
    starts: ['assign'],
    stops: ['arrange', 'agreement', 'replacement'],
    message: 'reassigning',
  }),
  step({
    action: 'signByRecipient',
    from: ['ARRANGED'],
    to: 'same',
    who: ['applicant'],
    guards: ['isApplication', 'personConfirmed'],
  }),
  step({
    action: 'signAgreement',
    from: ['ARRANGED'],
    to: 'HANDLING',
    who: ['lawyer', 'firm_admin', 'dispatcher'],
    guards: ['signedInSpan', 'bothSigned', 'filesOfCase', 'agreedInTime'],
    papers: ['FZ-012', 'FZ-003'],
    stops: ['agreement'],
  }),
  step({
    action: 'reportConflict',
    from: ['ASSIGNED', 'ARRANGED', 'HANDLING'],
    to: 'ASSIGNING',
    who: ['lawyer', 'firm_admin', 'dispatcher'],
    guards: ['reasonGiven'],
    starts: ['assign'],
    stops: ['arrange', 'agreement', 'replacement'],
    message: 'reassigning',
  }),
  step({
    action: 'requestReplacement',
    from: ['ASSIGNED', 'ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk'],
    guards: ['noReplacementOpen', 'reasonGiven'],
    papers: ['FZ-016'],
    starts: ['replacement'],
  }),
  step({
    action: 'decideReplacement',
    from: ['ASSIGNED', 'ARRANGED', 'HANDLING'],
    to: { fork: 'replacement' },
    who: ['approver'],
    guards: ['replacementOpen', 'notRecused', 'replacementDecided', 'reasonGiven'],
    papers: ['FZ-017'],
    starts: ['assign'],
    stops: ['replacement', 'arrange', 'agreement'],
    message: 'replacementKept',
  }),
  step({
    action: 'listHandOver',
    from: handedOverIn,
    to: 'same',
    who: ['lawyer', ...forTheHandler],
    guards: ['handOverOwed', 'handOverSaid'],
  }),
  step({
    action: 'receiveHandOver',
    from: ['ARRANGED', 'HANDLING', 'CLOSED'],
    to: 'same',
    who: ['lawyer', ...forTheHandler],
    guards: ['handOverListed'],
    papers: ['YJ-001'],
  }),
  step({
    action: 'noteWishes',
    from: [...beforeDecision, 'NOTIFIED', 'ASSIGNING'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk', 'dispatcher'],
    guards: ['roomLeft'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface AssignmentBrings {
  assign: Brings<'assignee', 'excuse'>;
  nameLawyer: Brings<'assignee'>;
  declineAssignment: Brings<'reason'>;
  signAgreement: Brings<'signing', 'excuse' | 'files'>;
  reportConflict: Brings<'reason'>;
  requestReplacement: Brings<'reason'>;
  decideReplacement: Brings<'result' | 'reason'>;
  listHandOver: Brings<'handed', 'reason'>;
}
