import { presentMembers } from '../../case/people';
import { agreedOn } from '../../case/records/signing';
import { yuanFault } from '../../money/yuan';
import { isOfKind, resultKinds, settledWays, wayKinds } from '../../vocabulary/handling/closing-kinds';
import { closingKind } from '../../closing/closing-kind';
import { currentAssignment, isUnconfirmedAdvance } from '../../case/case-facts';
import { written } from './guard';
import type { Guard } from './guard';

const isOneOf = (memberId: string | null, present: readonly string[]): boolean =>
  memberId === null || present.includes(memberId);

export const closingGuards = {
  closingFilled: {
    sentence: '请填结案日、结案方式和结果。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (_c, _actor, { closedOn, way, outcome }) => written(closedOn) && written(way) && written(outcome),
  },
  closingFits: {
    sentence: '这种结案方式或结果不是这类案件的。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (c, _actor, { way, outcome }) =>
      isOfKind(wayKinds, way, closingKind(c)) && isOfKind(resultKinds, outcome, closingKind(c)),
  },
  moneySound: {
    sentence: '金额要大于等于0，工钱不能多于总数。',
    code: 'AmountInvalid',
    reads: 'input',
    holds: (_c, _actor, { recovered = null, wages = null }) =>
      [recovered, wages].every((sum) => sum === null || yuanFault(sum) === null) &&
      (wages === null || (recovered !== null && wages <= recovered)),
  },
  sharesSound: {
    sentence: '各人得到的加起来不能多于总数，一个人只填一次。',
    code: 'AmountInvalid',
    reads: 'input',
    holds: (c, _actor, { recovered = null, shares = [] }) => {
      const whole = shares.reduce((all, { amount }) => all + Math.round(amount * 100), 0);
      const present = presentMembers(c.members).map(({ id }) => id);

      return (
        shares.every(({ memberId, amount }) => isOneOf(memberId, present) && yuanFault(amount) === null) &&
        new Set(shares.map(({ memberId }) => memberId)).size === shares.length &&
        (shares.length === 0 || (recovered !== null && whole <= Math.round(recovered * 100)))
      );
    },
  },
  settlementAgreed: {
    sentence: '调解、和解要本人同意，请先问本人，再勾同意。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (_c, _actor, { way, consented = false }) =>
      way === undefined || !settledWays.includes(way) || consented,
  },
  summarised: {
    sentence: '办案小结要写50到1000个字。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { summary = '' }) => {
      const { length } = Array.from(summary.trim());

      return length >= 50 && length <= 1000;
    },
  },
  closedNotBefore: {
    sentence: '结案日不能早于签协议那天。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (c, _actor, { closedOn }) => {
      const current = currentAssignment(c);
      const since = current && agreedOn(current);

      return closedOn === undefined || (since !== null && closedOn >= since);
    },
  },
  closedNotLater: {
    sentence: '结案日不能晚于今天。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (_c, _actor, { closedOn, today }) =>
      closedOn === undefined || today === undefined || closedOn <= today,
  },
  advanceSettled: {
    sentence: '先行援助还没确认，请先补审查。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => !isUnconfirmedAdvance(c) || c.closing.termination !== null,
  },
  notFiled: {
    sentence: '审批卷已经归档。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => c.closing.filedAt === null,
  },
} as const satisfies Record<string, Guard>;
