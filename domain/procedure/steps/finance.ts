import type { Brings } from '../brings';
import { step } from '../step';

/** 应发 → 核算 → 复核 → 审批 → 支付 → 公示 (法-52; the steps of 梁平 2023 and 隆回: law-back-half §D.2). */
export const financeSteps = [
  step({
    action: 'calculateSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance'],
    guards: ['workWasDone', 'notRecused', 'notPaid', 'notCalculated', 'subsidyPayable'],
  }),
  step({
    action: 'reviewSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['approver'],
    guards: ['subsidyCalculated', 'notRecused', 'otherHand'],
  }),
  step({
    action: 'approveSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['supervisor', 'director'],
    guards: ['subsidyReviewed', 'notRecused', 'otherHand'],
  }),
  step({
    action: 'returnSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['approver', 'supervisor', 'director'],
    guards: ['subsidyUnderWay', 'notRecused', 'reasonGiven'],
  }),
  step({
    action: 'paySubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance'],
    guards: [
      'workWasDone',
      'notRecused',
      'notPaid',
      'subsidyApproved',
      'otherHand',
      'voucherGiven',
      'paidAfterApproval',
    ],
  }),
  step({
    action: 'publishSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance', 'director'],
    guards: ['subsidyPaid', 'notPublished'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface FinanceBrings {
  calculateSubsidy: Brings<'subsidy'>;
  returnSubsidy: Brings<'reason'>;
  paySubsidy: Brings<'happenedOn' | 'voucher'>;
}
