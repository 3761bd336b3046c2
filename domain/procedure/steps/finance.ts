import { step } from '../step';

/** 应发 → 核算 → 复核 → 审批 → 支付 → 公示 (法-52; the steps of 梁平 2023 and 隆回: law-back-half §D.2). */
export const financeSteps = [
  step({
    action: 'calculateSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance'],
    guards: ['workWasDone', 'notRecused', 'notPaid', 'notCalculated', 'subsidyPayable'],
    basis: ['法-52'],
    source: '归档后支付：003；司发通〔2019〕27号',
  }),
  step({
    action: 'reviewSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['approver'],
    guards: ['subsidyCalculated', 'notRecused', 'otherHand'],
    basis: ['法-52'],
    source: '初审、复审分开：梁平 2023',
  }),
  step({
    action: 'approveSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['supervisor', 'director'],
    guards: ['subsidyReviewed', 'notRecused', 'otherHand'],
    basis: ['法-52'],
    source: '局领导审批：梁平 2023',
  }),
  step({
    action: 'returnSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['approver', 'supervisor', 'director'],
    guards: ['subsidyUnderWay', 'notRecused', 'reasonGiven'],
    source: '产品约定：退回重算',
  }),
  step({
    action: 'paySubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance'],
    guards: ['workWasDone', 'notRecused', 'notPaid', 'subsidyApproved', 'otherHand', 'voucherGiven'],
    basis: ['法-52'],
    source: '归档后支付：003；司发通〔2019〕27号',
  }),
  step({
    action: 'publishSubsidy',
    from: ['ARCHIVED'],
    to: 'same',
    who: ['finance', 'director'],
    guards: ['subsidyPaid', 'notPublished'],
    source: '按季度公示：梁平、城口 2023',
  }),
] as const;
