import { isGraveCase, isMinorsCase } from '../../assignment/lawyer-needs';
import { agreementUntil } from '../../deadlines/agreement';
import { aidIsDecided, currentAssignment, hasLeft, openReplacement } from '../../case/case-facts';
import { awaitsReceipt, owesList } from '../../case/hand-overs';
import { noSigning } from '../../case/records/signing';
import { dayOf } from '../../time/times';
import type { StepInput } from '../input';
import { written } from './guard';
import type { Guard } from './guard';

/** A check of the chosen lawyer; passes while only the firm is chosen. */
function lawyerIs(input: StepInput, fit: (assignee: NonNullable<StepInput['assignee']>) => boolean): boolean {
  const assignee = input.assignee;

  return assignee === undefined || assignee.lawyerId === null || fit(assignee);
}

export const assignmentGuards = {
  aidDecided: {
    sentence: '还没有给予决定书，不能指派。',
    code: 'PaperMissing',
    reads: 'case',
    holds: aidIsDecided,
  },
  firmNamed: {
    sentence: '请选一家律所。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => written(input.assignee?.firmId),
  },
  firmNotOpposing: {
    sentence: '这家律所在帮对方，请另选一家。',
    code: 'LawyerUnfit',
    reads: 'input',
    holds: (_c, _actor, { assignee }) =>
      assignee === undefined || !(assignee.opposingFirms ?? []).includes(assignee.firmId),
  },
  lawyerNamed: {
    sentence: '请写明是哪位律师。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => written(input.assignee?.lawyerId),
  },
  lawyerTakesOwn: {
    sentence: '只能接派给自己的，别的请本所管理员安排。',
    code: 'NotAllowed',
    reads: 'input',
    holds: (_c, { id, role }, { assignee }) => role !== 'lawyer' || assignee?.lawyerId === id,
  },
  lawyerLicensed: {
    sentence: '这位律师的执业证无效，请另选一位。',
    code: 'LawyerUnfit',
    reads: 'input',
    holds: (_c, _actor, input) => lawyerIs(input, (lawyer) => lawyer.licensed !== false),
  },
  lawyerExperienced: {
    sentence: '可能判无期或死刑，律师要有三年刑辩经验。',
    code: 'LawyerUnfit',
    reads: 'input',
    holds: (c, _actor, input) =>
      !isGraveCase(c) || lawyerIs(input, (lawyer) => (lawyer.criminalYears ?? 0) >= 3),
  },
  lawyerKnowsMinors: {
    sentence: '未成年人的案子，请选熟悉未成年人的律师。',
    code: 'LawyerUnfit',
    reads: 'input',
    holds: (c, _actor, input) => !isMinorsCase(c) || lawyerIs(input, (lawyer) => lawyer.knowsMinors === true),
  },
  lawyerNotReplaced: {
    sentence: '这位律师已经换下，请另选一位。',
    code: 'LawyerUnfit',
    reads: 'input',
    holds: (c, _actor, input) =>
      lawyerIs(
        input,
        (lawyer) =>
          !c.assignment.assignments.some((old) => hasLeft(old) && old.lawyerId === lawyer.lawyerId) &&
          !c.review.recusals.some((recusal) => recusal.personId === lawyer.lawyerId),
      ),
  },
  agreedInTime: {
    sentence: '已过五日，请写明晚签的原因。',
    code: 'ReasonMissing',
    reads: 'time',
    holds: (c, _actor, { today, calendar, excuse, signing }) => {
      if (written(excuse) || c.route === 'notified') return true;
      if (today === undefined || calendar === undefined) return false;
      const until = agreementUntil(c, calendar);

      return until === null || (signing?.signedOn ?? today) <= until;
    },
  },
  signedInSpan: {
    sentence: '签订日要在指派以后，不晚于今天。',
    code: 'DayInvalid',
    reads: 'input',
    holds: (c, _actor, { signing, today }) => {
      const [on, since] = [signing?.signedOn ?? null, currentAssignment(c)?.assignedAt];
      if (on === null || since === undefined) return true;

      return on >= dayOf(since) && (today === undefined || on <= today);
    },
  },
  bothSigned: {
    sentence: '请您和受援人都签名，或者拍下签好的协议和授权书。',
    code: 'ConditionUnmet',
    reads: 'input',
    holds: (c, { role }, { signing = noSigning }) =>
      role !== 'lawyer' ||
      c.route === 'notified' ||
      signing.photos.length > 0 ||
      (signing.recipient !== null && signing.handler !== null),
  },
  noReplacementOpen: {
    sentence: '换律师的申请还没决定，请等结果。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: (c) => openReplacement(c) === null,
  },
  replacementOpen: {
    sentence: '没有等着决定的换律师申请。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => openReplacement(c) !== null,
  },
  replacementDecided: {
    sentence: '请选换还是不换。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, input) => input.result === 'replaced' || input.result === 'kept',
  },
  handOverOwed: {
    sentence: '没有等着移交的材料。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => owesList(c) !== null,
  },
  handOverSaid: {
    sentence: '请列出移交的材料，没有的写明原因。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { handed = [], reason }) => handed.length > 0 !== written(reason),
  },
  handOverListed: {
    sentence: '移交清单还没列，或者已经收过了。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => awaitsReceipt(c) !== null,
  },
} as const satisfies Record<string, Guard>;
