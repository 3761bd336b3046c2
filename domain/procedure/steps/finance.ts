import { step } from '../step';

/** What the handler is paid (法-52; 003: only after archiving). */
export const financeSteps = [
  step({
    action: 'paySubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance'],
    guards: ['workWasDone', 'notPaid', 'payeeKnown', 'payeeNotStaff'],
    basis: ['法-52'],
    source: '归档后支付：003；司发通〔2019〕27号',
  }),
] as const;
