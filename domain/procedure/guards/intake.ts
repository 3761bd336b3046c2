import { isReachable, isUrgent, lastSupplement, owesSafetyCall } from '../../case/case-facts';
import { written } from './guard';
import type { Guard } from './guard';

export const intakeGuards = {
  isApplication: {
    sentence: '这是办案机关的通知，请登记通知。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => c.route === 'application',
  },
  isNotice: {
    sentence: '这是当事人的申请，请提交申请。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => c.route === 'notified',
  },
  consentGiven: {
    sentence: '请先同意怎样使用您的个人信息。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (_c, _actor, input) => input.consent === true,
  },
  formFilled: {
    sentence: '姓名、电话和事情经过还没填全。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => written(c.applicant.name) && isReachable(c) && written(c.dispute.story),
  },
  noticeRecorded: {
    sentence: '请填办案机关、罪名和收到通知的时间。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (c) => c.intake.notice !== null,
  },
  custodyRecorded: {
    sentence: '请填转交单位和转交时间。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (c) => c.intake.custody !== null,
  },
  hasJurisdiction: {
    sentence: '应由别的中心受理，请转过去或写明原因。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c, _actor, input) =>
      c.assessment?.outcome !== 'refer' || c.assessment.nearby === 'accept' || written(input.overrideReason),
  },
  centreNamed: {
    sentence: '请写明是哪个中心。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => written(input.centre),
  },
  firstSupplement: {
    sentence: '补材料只能通知一次，再通知请写明原因。',
    code: 'SupplementAlreadyAsked',
    reads: 'case',
    holds: (c, _actor, input) => c.review.supplements.length === 0 || written(input.overrideReason),
  },
  gapsListed: {
    sentence: '请列出还缺哪些材料。',
    code: 'GapsMissing',
    reads: 'input',
    holds: (_c, _actor, input) => (input.gaps ?? []).length > 0,
  },
  dueDaySet: {
    sentence: '请定一个以后的截止日期。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (_c, _actor, { dueOn, today }) => dueOn !== undefined && (today === undefined || dueOn > today),
  },
  supplementOpen: {
    sentence: '没有等着补的材料。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => lastSupplement(c)?.suppliedAt === null,
  },
  everyItemAnswered: {
    sentence: '还有材料没交，没有的请写一句说明。',
    code: 'GapsMissing',
    reads: 'input',
    holds: (c, _actor, input) =>
      (lastSupplement(c)?.items ?? []).every(
        (item) => item.supplied || written(item.explanation) || (input.answered ?? []).includes(item.code),
      ),
  },
  reminded: {
    sentence: '还没有提醒过申请人，请先提醒。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => (lastSupplement(c)?.remindedAt ?? null) !== null,
  },
  supplementOverdue: {
    sentence: '补材料的期限还没到。',
    code: 'ConditionUnmet',
    reads: 'time',
    holds: (c, _actor, { today }) =>
      today !== undefined && today > (lastSupplement(c)?.dueOn ?? '9999-12-31'),
  },
  notUrgent: {
    sentence: '事情紧急，不能视为撤回，请找主任。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => !isUrgent(c),
  },
  safetyCallOwed: {
    sentence: '没有等着回电的危险。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: owesSafetyCall,
  },
  notYetReminded: {
    sentence: '已经提醒过了。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => lastSupplement(c)?.remindedAt === null,
  },
} as const satisfies Record<string, Guard>;
