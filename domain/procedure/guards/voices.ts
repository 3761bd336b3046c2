import { hasKey } from '../../vocabulary/has-key';
import type { Case } from '../../case/case';
import type { Complaint } from '../../case/records/voices-record';
import type { ActingPerson } from '../acting-person';
import { isAboutCentre, openComplaints, unansweredLetters } from '../../case/case-facts';
import { complaintFindings } from '../../vocabulary/voices/complaint-findings';
import type { Guard } from './guard';

/** Nobody answers for themselves: what is said of the centre goes to the bureau. */
function mayAnswer({ roles }: ActingPerson, complaint: Complaint): boolean {
  return roles.includes('supervisor') || !isAboutCentre(complaint);
}

function named(c: Case, complaintId: string | undefined): Complaint | undefined {
  return openComplaints(c).find(({ id }) => id === complaintId);
}

/** As many as one person can wait for; whoever has more to say is called. */
const mostOpen = 5;

export const voicesGuards = {
  fewComplaints: {
    sentence: '您有五件投诉在办。请等答复，急的请打中心的电话。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => openComplaints(c).length < mostOpen,
  },
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
    holds: (c, actor, { complaintId, insteadOfBureau }) => {
      if (insteadOfBureau === true) return true;
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
    holds: (_c, _actor, { finding }) => finding !== undefined && hasKey(complaintFindings, finding),
  },
  letterUnanswered: {
    sentence: '没有等着回的征询函；一封函只收一次回复。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c, _actor, { paperId }) =>
      unansweredLetters(c).some(({ id }) => paperId === undefined || id === paperId),
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
} as const satisfies Record<string, Guard>;
