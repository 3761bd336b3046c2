import type { Case } from '../../case/case';
import type { Complaint } from '../../case/voices-record';
import type { ActingPerson } from '../acting-person';
import { awaitsConfirmation, isAboutCentre, openComplaints } from '../../case/case-facts';
import { complaintFindings } from '../../vocabulary/complaint-findings';
import { written } from './guard';
import type { Guard } from './guard';

/** Nobody answers for themselves: what is said of the centre goes to the bureau. */
function mayAnswer({ roles }: ActingPerson, complaint: Complaint): boolean {
  return roles.includes('supervisor') || !isAboutCentre(complaint);
}

function named(c: Case, complaintId: string | undefined): Complaint | undefined {
  return openComplaints(c).find(({ id }) => id === complaintId);
}

export const sideGuards = {
  complaintOpen: {
    sentence: '没有等着答复的投诉。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => openComplaints(c).length > 0,
  },
  complaintOfOthers: {
    sentence: '投诉的是中心或中心的人，由司法局答复。',
    code: 'OwnCase',
    reads: 'case',
    holds: (c, actor, { complaintId }) => {
      const one = named(c, complaintId);

      return one ? mayAnswer(actor, one) : openComplaints(c).some((each) => mayAnswer(actor, each));
    },
  },
  complaintNamed: {
    sentence: '请选一件等着答复的投诉。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (c, _actor, { complaintId }) => named(c, complaintId) !== undefined,
  },
  findingGiven: {
    sentence: '请选属实、部分属实还是不属实。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { finding }) => finding !== undefined && Object.hasOwn(complaintFindings, finding),
  },
  notRated: {
    sentence: '您已经评价过，谢谢。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => c.voices.rating === null,
  },
  scoreSound: {
    sentence: '请选1到5分。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { score }) =>
      score !== undefined && Number.isInteger(score) && score >= 1 && score <= 5,
  },
  verdictReasoned: {
    sentence: '不清楚或不符，请写一句原因。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, { verdict, reason }) =>
      verdict === 'good' || (verdict !== undefined && written(reason)),
  },
  paperNamed: {
    sentence: '请选一份有效的文书。',
    code: 'PaperNotFound',
    reads: 'input',
    holds: (c, _actor, { paperId }) =>
      c.papers.some((paper) => paper.id === paperId && paper.voidedAt === null),
  },
  awaitsConfirmation: {
    sentence: '这件申请不用本人确认，或者已经确认过了。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: awaitsConfirmation,
  },
  notHelper: {
    sentence: '要申请人自己确认，帮忙填的人不能代点。',
    code: 'NotAllowed',
    reads: 'case',
    holds: (c, actor) => c.intake.confirmation?.helperKey !== actor.id,
  },
  personConfirmed: {
    sentence: '站点代填的，本人还没确认，请先请本人确认。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => !awaitsConfirmation(c),
  },
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
