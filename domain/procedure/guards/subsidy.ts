import type { Case } from '../../case/case';
import type { SubsidyClaim } from '../../case/records/subsidy-records';
import { isSameHuman } from '../../identity/same-human';
import { dayOf } from '../../time/times';
import { written } from './guard';
import type { Guard } from './guard';

/** The claim that counts: one that was sent back is calculated anew. */
function claimOf({ closing }: Case): SubsidyClaim | null {
  const claim = closing.subsidy ?? null;

  return claim?.returned ? null : claim;
}

/** Everybody who had a hand in the claim so far. */
export function subsidyHands({ closing }: Pick<Case, 'closing'>): readonly string[] {
  const claim = closing.subsidy;

  return claim?.returned
    ? []
    : [claim?.calculated, claim?.reviewed, claim?.approved].flatMap((hand) => (hand ? [hand.by] : []));
}

/** The subsidy from its calculation to the notice (法-52; law-back-half §D.2): each step after the one before, by another hand. */
export const subsidyGuards = {
  notPaid: {
    sentence: '补贴已经发过，不能再发。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => c.closing.payment === null,
  },
  workWasDone: {
    sentence: '没有律师办过这件案子，没有补贴。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => c.assignment.assignments.some((assignment) => assignment.agreedAt !== null),
  },
  notCalculated: {
    sentence: '补贴已经算过，不用再算。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => claimOf(c) === null,
  },
  subsidyPayable: {
    sentence: '算不出补贴，请先选好当时的标准。',
    code: 'ConditionUnmet',
    reads: 'input',
    says: (_c, { subsidy }) => subsidy?.why ?? '没有要付的钱，不用发补贴。',
    holds: (_c, _actor, { subsidy }) => subsidy !== undefined && subsidy.payable && subsidy.total > 0,
  },
  subsidyCalculated: {
    sentence: '没有等着复核的补贴。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => claimOf(c)?.reviewed === null,
  },
  subsidyReviewed: {
    sentence: '没有等着批准的补贴。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => Boolean(claimOf(c)?.reviewed) && claimOf(c)?.approved === null,
  },
  subsidyUnderWay: {
    sentence: '没有可以退回的补贴。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => claimOf(c)?.approved === null,
  },
  subsidyApproved: {
    sentence: '补贴还没批准，批准以后再付。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => Boolean(claimOf(c)?.approved),
  },
  otherHand: {
    sentence: '前面一步是您办的，请换一位同事办。',
    code: 'SamePersonDecided',
    reads: 'case',
    holds: (c, actor) => !subsidyHands(c).some((by) => isSameHuman(actor, by)),
  },
  voucherGiven: {
    sentence: '请填付款日和凭证号，付款日不晚于今天。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { voucher, happenedOn, today }) =>
      written(voucher) && happenedOn !== undefined && (today === undefined || happenedOn <= today),
  },
  paidAfterApproval: {
    sentence: '付款日早于批准那天，请再核对。',
    code: 'DayInvalid',
    reads: 'input',
    holds: ({ closing }, _actor, { happenedOn }) => {
      const approved = closing.subsidy?.approved;

      return !approved || happenedOn === undefined || happenedOn >= dayOf(approved.at);
    },
  },
  subsidyPaid: {
    sentence: '补贴还没付，付了再公示。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => c.closing.payment !== null,
  },
  notPublished: {
    sentence: '这一件已经公示过。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => (c.closing.subsidy?.published ?? null) === null,
  },
} as const satisfies Record<string, Guard>;
