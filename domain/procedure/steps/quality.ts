import type { Brings } from '../brings';
import { step } from '../step';
import { afterWork, submitted } from './spans';

/** The centre looks at the lawyer's work, as long as there is any (法-59). */
const lookedAt = {
  from: ['HANDLING', ...afterWork],
  to: 'same',
  who: ['clerk', 'director'],
  basis: ['法-59'],
} as const;

/** Whoever looks into a complaint: never one's own work, and only the bureau where it is about the house (法-55, 56). */
const lookedInto = {
  from: submitted,
  to: 'same',
  who: ['supervisor', 'director'],
} as const;

const ofOthers = [
  'complaintOpen',
  'notRecused',
  'notDecider',
  'notHandler',
  'complaintOfOthers',
  'complaintNamed',
] as const;

/** What the centre finds out about its own work (法-55, 56, 59). */
export const qualitySteps = [
  step({
    ...lookedInto,
    action: 'answerComplaint',
    guards: [...ofOthers, 'findingGiven', 'reasonGiven'],
    stops: ['complaint', 'fee_complaint'],
    message: 'complaintAnswered',
  }),
  step({
    ...lookedInto,
    action: 'noteFeeCall',
    guards: [...ofOthers],
    starts: ['complaint'],
    stops: ['fee_complaint'],
  }),
  step({
    ...lookedInto,
    action: 'extendComplaint',
    guards: [...ofOthers, 'reasonGiven'],
    message: 'complaintExtended',
  }),
  step({
    ...lookedAt,
    action: 'followUp',
    from: afterWork,
    guards: ['notRecused', 'notDecider', 'notHandler', 'reasonGiven'],
    papers: ['FZ-032'],
  }),
  step({
    ...lookedAt,
    action: 'sitIn',
    guards: ['notRecused', 'notHandler', 'reasonGiven'],
    papers: ['FZ-030'],
  }),
  step({ ...lookedAt, action: 'askOpinion', guards: ['notRecused', 'notHandler'], papers: ['FZ-031'] }),
  step({
    ...lookedAt,
    action: 'noteOpinion',
    who: [...lookedAt.who, 'system'],
    guards: ['notRecused', 'notHandler', 'letterUnanswered'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface QualityBrings {
  noteOpinion: Brings<'paperId'>;
  answerComplaint: Brings<'complaintId' | 'finding' | 'reason', 'insteadOfBureau'>;
  noteFeeCall: Brings<'complaintId', 'insteadOfBureau'>;
  extendComplaint: Brings<'complaintId' | 'reason', 'insteadOfBureau'>;
  followUp: Brings<'reason'>;
  sitIn: Brings<'reason'>;
}
