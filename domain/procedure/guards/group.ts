import type { Guard } from './guard';

export const groupGuards = {
  isGroup: {
    sentence: '这不是集体申请。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => c.members.length > 0,
  },
  ownMember: {
    sentence: '只能确认或退出自己的那一份。',
    code: 'NotAllowed',
    reads: 'input',
    holds: (c, actor, { memberId }) =>
      !actor.roles.includes('member') ||
      c.members.some((member) => member.id === memberId && [member.id, member.openid].includes(actor.id)),
  },
  memberKnown: {
    sentence: '没有找到这位工友，请核对姓名。',
    code: 'PersonNotFound',
    reads: 'input',
    holds: (c, _actor, { memberId }) =>
      c.members.some((member) => member.id === memberId && member.leftAt === null),
  },
} as const satisfies Record<string, Guard>;
