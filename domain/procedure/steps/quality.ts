import { step } from '../step';
import { afterWork, submitted } from './spans';

const sinceHandled = ['HANDLING', ...afterWork] as const;

/** What the centre finds out about its own work (法-55, 56, 59). */
export const qualitySteps = [
  step({
    action: 'answerComplaint',
    from: submitted,
    to: 'same',
    who: ['supervisor', 'director'],
    guards: [
      'complaintOpen',
      'notRecused',
      'notDecider',
      'notHandler',
      'complaintOfOthers',
      'complaintNamed',
      'findingGiven',
      'reasonGiven',
    ],
    stops: ['complaint', 'fee_complaint'],
    message: 'complaintAnswered',
    basis: ['法-55', '法-56'],
  }),
  step({
    action: 'followUp',
    from: afterWork,
    to: 'same',
    who: ['clerk', 'director'],
    guards: ['notRecused', 'notDecider', 'notHandler', 'reasonGiven'],
    papers: ['FZ-032'],
    basis: ['法-59'],
  }),
  step({
    action: 'sitIn',
    from: sinceHandled,
    to: 'same',
    who: ['clerk', 'director'],
    guards: ['notRecused', 'notHandler', 'reasonGiven'],
    papers: ['FZ-030'],
    basis: ['法-59'],
  }),
  step({
    action: 'askOpinion',
    from: sinceHandled,
    to: 'same',
    who: ['clerk', 'director'],
    guards: ['notRecused', 'notHandler'],
    papers: ['FZ-031'],
    basis: ['法-59'],
  }),
  step({
    action: 'noteOpinion',
    from: sinceHandled,
    to: 'same',
    who: ['clerk', 'director', 'system'],
    guards: ['notRecused', 'notHandler', 'letterUnanswered'],
    basis: ['法-59'],
  }),
] as const;
