import { objectionUntil } from '../../deadlines/objection';
import { isUnconfirmedAdvance, pendingObjection, workBegan } from '../../case/case-facts';
import { written } from './guard';
import type { Guard } from './guard';

const grounds = [1, 2, 3, 4, 5, 6, 7, 8];

export const decisionGuards = {
  reasonGiven: {
    sentence: '请写明原因。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, input) => written(input.reason),
  },
  proposalGiven: {
    sentence: '请选建议给予还是不予。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => input.proposal === 'grant' || input.proposal === 'refuse',
  },
  eligibleOrReasoned: {
    sentence: '系统评估不是“符合”，给予请写明理由。',
    code: 'ReasonMissing',
    reads: 'case',
    holds: (c, _actor, input) => c.assessment?.outcome === 'eligible' || written(input.overrideReason),
  },
  groundNamed: {
    sentence: '请选不予援助的理由。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, input) => written(input.ground),
  },
  inScope: {
    sentence: '事项不在援助范围，不能先行提供。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => c.assessment?.inScope !== false,
  },
  urgentGround: {
    sentence: '请选先行提供的理由：期限、保全或其他。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, { ground }) =>
      ground === 'deadline' || ground === 'preservation' || ground === 'other',
  },
  unconfirmedAdvance: {
    sentence: '这件案子没有等着确认的先行援助。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: isUnconfirmedAdvance,
  },
  decisionStands: {
    sentence: '没有可以这样撤销的决定。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: ({ review }) =>
      review.decision.outcome !== null && review.advance === null && review.objection?.result !== 'ordered',
  },
  proposedToGrant: {
    sentence: '还没有建议给予的审查意见，请先审查。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => c.review.decision.recommendation?.proposal === 'grant',
  },
  groundOfTheLaw: {
    sentence: '请选终止的法定理由。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, { ground }) => typeof ground === 'number' && grounds.includes(ground),
  },
  hardshipGroundFits: {
    sentence: '这类案件不看经济困难，请选别的理由。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (c, _actor, { ground }) =>
      ground !== 4 || (c.assessment?.hardship !== 'condition_exempt' && c.route !== 'notified'),
  },
  ownWishFits: {
    sentence: '通知辩护不能因本人要求终止，请告诉办案机关。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (c, _actor, { ground }) => ground !== 7 || c.intake.notice?.kind !== 'must_defend',
  },
  nothingObjected: {
    sentence: '已经提过异议，请等审查结果。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => pendingObjection(c) === null,
  },
  objectionInTime: {
    sentence: '提异议的期限已过，可以申请行政复议。',
    code: 'DeadlinePassed',
    reads: 'time',
    holds: (c, _actor, { today, calendar, rules }) => {
      if (today === undefined || calendar === undefined || rules === undefined) return false;
      const until = objectionUntil(c, calendar, rules);

      return until !== null && today <= until.day;
    },
  },
  objectionOpen: {
    sentence: '没有等着审查的异议。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => pendingObjection(c)?.result === null,
  },
  objectionOver: {
    sentence: '异议期还没过，或异议还没有结果。',
    code: 'ConditionUnmet',
    reads: 'time',
    holds: (c, _actor, { today, calendar, rules }) => {
      if (c.state !== 'REFUSED' && c.state !== 'TERMINATED') return true;
      const objection = pendingObjection(c);
      if (objection !== null) return objection.result !== null;
      if (today === undefined || calendar === undefined || rules === undefined) return false;
      const until = objectionUntil(c, calendar, rules);

      return until === null || today > until.day;
    },
  },
  workBegan: {
    sentence: '律师还没有开始办，请归审批卷。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: workBegan,
  },
  workNotBegan: {
    sentence: '律师已经办过，请由律师交案卷。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => !workBegan(c),
  },
} as const satisfies Record<string, Guard>;
