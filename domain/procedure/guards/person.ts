import { isSameHuman } from '../../identity/same-human';
import { hasCase } from '../has-case';
import { deciders, handlers, isRecused } from '../separation';
import type { Guard } from './guard';

/** Who may not: recusal and separation of duties (浙-16, 杭-39; LS: 审查 ≠ 审批). */
export const personGuards = {
  notRecused: {
    sentence: '您要回避这件案子，请交给同事。',
    code: 'PersonRecused',
    reads: 'case',
    holds: (c, actor) => !isRecused(c, actor),
  },
  notReviewer: {
    sentence: '审查意见是您写的，请换一位同事审批。',
    code: 'SamePersonDecided',
    reads: 'case',
    holds: (c, actor) => !isSameHuman(actor, c.review.decision.recommendation?.by),
  },
  notDecider: {
    sentence: '审查或审批是您办的，请换一位同事。',
    code: 'SamePersonDecided',
    reads: 'case',
    holds: (c, actor) => !deciders(c).some((by) => isSameHuman(actor, by)),
  },
  notHandler: {
    sentence: '不能评查自己办的案子，请换一位同事。',
    code: 'OwnCase',
    reads: 'case',
    holds: (c, actor) => !handlers(c).includes(actor.id),
  },
  notAlreadyMine: {
    sentence: '这件案子已经在您手上。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c, actor) => !hasCase(c.desk, actor),
  },
  ownerOrDirector: {
    sentence: '只有经办人或主任能移交，请找他们。',
    code: 'NotAllowed',
    reads: 'case',
    holds: ({ desk }, actor) =>
      [desk.ownerId, desk.turn?.personId].includes(actor.id) || actor.roles.includes('director'),
  },
  personNamed: {
    sentence: '请选一个人。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => typeof input.personId === 'string' && input.personId !== '',
  },
} as const satisfies Record<string, Guard>;
