import { isSameHuman } from '../identity/same-human';
import { DomainError, fieldError } from '../refusals/errors';
import { addDays } from '../time/days';
import { dayOf, type Day, type Instant } from '../time/times';
import type { ComplaintFinding } from '../vocabulary/voices/complaint-findings';
import type { ComplaintAppeal, ComplaintResult, ComplaintState } from '../vocabulary/voices/complaint-words';
import { isContested, type ComplaintRecord, type ComplaintTarget } from './complaint';
import { isAbout, looksInto, mayHandle, type ComplaintHand } from './complaint-hands';

/** One step of a complaint with what is said in it. */
export type ComplaintAct =
  | { readonly act: 'call' }
  | { readonly act: 'supplement'; readonly what: string; readonly dueOn: Day }
  | { readonly act: 'supplied'; readonly text: string }
  | { readonly act: 'accept' }
  | { readonly act: 'decline'; readonly reason: string; readonly otherWay: string }
  | { readonly act: 'delegate'; readonly to: string; readonly staffId: string | null; readonly dueOn: Day }
  | { readonly act: 'report'; readonly text: string }
  | { readonly act: 'extend'; readonly days: number; readonly reason: string }
  | {
      readonly act: 'decide';
      readonly finding: Exclude<ComplaintFinding, 'declined'>;
      readonly result: Exclude<ComplaintResult, 'declined'>;
      readonly answer: string;
    }
  | { readonly act: 'tell' }
  | { readonly act: 'answerContest'; readonly answer: string }
  | { readonly act: 'appeal'; readonly kind: ComplaintAppeal; readonly on: Day; readonly note: string | null }
  | { readonly act: 'whom'; readonly target: ComplaintTarget }
  | { readonly act: 'merge'; readonly into: string };

export type ComplaintActName = ComplaintAct['act'];
type ActOf<Name extends ComplaintActName> = Extract<ComplaintAct, { readonly act: Name }>;

/** The steps as buttons of the desk. */
export const complaintActLabels: Readonly<Record<ComplaintActName, string>> = {
  call: '已回电话',
  supplement: '请对方补充',
  supplied: '补充来了',
  accept: '受理',
  decline: '不受理',
  delegate: '请人去查',
  report: '写查的情况',
  extend: '延长期限',
  decide: '定结果、写答复',
  tell: '已告知',
  answerContest: '答复异议',
  appeal: '登记复议或诉讼',
  whom: '写明是谁收钱',
  merge: '并入另一件',
};

/** In which states each step may be taken. */
const from: Readonly<Record<ComplaintActName, readonly ComplaintState[]>> = {
  call: ['received', 'supplement', 'accepted'],
  supplement: ['received'],
  supplied: ['supplement'],
  accept: ['received', 'supplement'],
  decline: ['received', 'supplement'],
  delegate: ['accepted'],
  report: ['accepted'],
  extend: ['accepted'],
  decide: ['accepted'],
  tell: ['decided'],
  answerContest: ['told'],
  appeal: ['decided', 'told'],
  whom: ['received', 'supplement', 'accepted'],
  merge: ['received', 'accepted'],
};

/** What nobody does before whoever was asked for money is called. */
const afterCall: readonly ComplaintActName[] = ['decline', 'extend', 'decide', 'merge'];

/** A letter without a number cannot be called back. */
function mustCall({ about, calledAt, phone, caseId, way }: ComplaintRecord): boolean {
  const isReachable = phone !== null || caseId !== null || way === 'phone';

  return about === 'fee' && calledAt === null && isReachable;
}

/** Days that a head may add in all. */
const mostExtended = 60;

/** The steps that this person may take now; buttons and the office read the same. */
export function actsFor(one: ComplaintRecord, hand: ComplaintHand): readonly ComplaintActName[] {
  return (Object.keys(from) as ComplaintActName[]).filter((act) => refusalOf(one, act, hand) === null);
}

/** @throws DomainError why this person may not take the step now */
export function mayAct(one: ComplaintRecord, act: ComplaintActName, hand: ComplaintHand): void {
  const refusal = refusalOf(one, act, hand);
  if (refusal) throw refusal;
}

function refusalOf(one: ComplaintRecord, act: ComplaintActName, hand: ComplaintHand): DomainError | null {
  const isDelegates = act === 'report' && looksInto(one, hand);
  if (isAbout(one, hand))
    return new DomainError('OwnCase', { why: '投诉的是您自己，由别的同事或司法局办。' });
  if (!isDelegates && !mayHandle(one, hand))
    return new DomainError('NotAllowed', {
      why: '投诉由主任或司法局办；说的是中心和中心的人，由司法局办。',
    });
  if (!from[act].includes(one.state)) return impossible('这件投诉现在不能做这一步，请刷新再看。');
  if (act === 'call' && (one.about !== 'fee' || one.calledAt !== null))
    return impossible('这件投诉不用回电话。');
  if (afterCall.includes(act) && mustCall(one))
    return impossible('说有人收钱的，先回电话问清楚，再走这一步。');
  if (act === 'whom' && (one.about !== 'fee' || one.target.staffId !== null))
    return impossible('这件投诉说的是谁，已经写明了。');
  if (act === 'supplement' && one.supplement !== null)
    return impossible('补充只能请一次，请受理或者不受理。');
  if (act === 'report' && one.delegation === null) return impossible('还没有请人去查。');
  if (act === 'answerContest') {
    if (!isContested(one)) return impossible('没有等着复核的异议。');
    if (isSameHuman(hand, one.decision?.byId)) return new DomainError('SamePersonDecided');
  }

  return null;
}

function impossible(why: string): DomainError {
  return new DomainError('ActionNotPossibleNow', { why });
}

/** What a step changes. */
type Change<Name extends ComplaintActName> = (
  one: ComplaintRecord,
  said: ActOf<Name>,
  by: { readonly now: Instant; readonly hand: ComplaintHand },
) => Partial<ComplaintRecord>;

const changes: { readonly [Name in ComplaintActName]: Change<Name> } = {
  call: (_one, _said, { now }) => ({ calledAt: now }),
  supplement: (_one, { what, dueOn }, { now }) => ({
    state: 'supplement',
    supplement: { askedAt: now, what, dueOn: notBefore(dueOn, now), answeredAt: null, answer: null },
  }),
  supplied: ({ supplement }, { text }, { now }) => ({
    state: 'received',
    supplement: supplement && { ...supplement, answeredAt: now, answer: text },
  }),
  accept: (_one, _said, { now }) => ({ state: 'accepted', acceptedAt: now }),
  decline: (one, { reason, otherWay }, { now, hand }) => ({
    ...decided(one, now),
    decision: {
      ...{ at: now, byId: hand.id, finding: 'declined', result: 'declined' },
      answer: `${ended(reason)}您可以这样办：${otherWay}`,
    },
  }),
  delegate: (one, { to, staffId, dueOn }, { now }) => {
    if (isAbout(one, { id: staffId ?? '', name: to, roles: [] }))
      throw fieldError('OwnCase', 'step.staffId', '不能请被投诉的人去查，请换一位。');

    return {
      delegation: {
        ...{ at: now, to, staffId, dueOn: notBefore(dueOn, now), report: null, reportedAt: null },
      },
    };
  },
  report: ({ delegation }, { text }, { now }) => ({
    delegation: delegation && { ...delegation, report: text, reportedAt: now },
  }),
  extend: ({ extension }, { days, reason }, { now }) => {
    const whole = (extension?.days ?? 0) + days;
    if (whole > mostExtended)
      throw fieldError('InputInvalid', 'step.days', `前后一共最多延长${mostExtended}天。`);

    return { extension: { at: now, days: whole, reason } };
  },
  decide: (one, { finding, result, answer }, { now, hand }) => {
    if ((finding === 'not') !== (result === 'none'))
      throw fieldError('InputInvalid', 'step.result', '查的结果和处理对不上：不属实的才不处理。');

    return { ...decided(one, now), decision: { at: now, byId: hand.id, finding, result, answer } };
  },
  tell: (_one, _said, { now }) => ({ state: 'told', toldAt: now }),
  answerContest: ({ contest }, { answer }, { now }) => ({
    contest: contest && { ...contest, answer, answeredAt: now },
  }),
  appeal: ({ appeals }, { kind, on, note }, { now }) => {
    if (on > dayOf(now)) throw fieldError('DayInvalid', 'step.on', '日期不能晚于今天。');

    return { appeals: [...appeals, { kind, on, note }] };
  },
  whom: (_one, { target }) => ({ target }),
  merge: (_one, { into }) => ({ state: 'merged', mergedInto: into }),
};

/** Whoever reads on the phone is told with the decision; the others are called or written to. */
function decided({ way }: ComplaintRecord, now: Instant): Partial<ComplaintRecord> {
  return way === 'phone' ? { state: 'told', toldAt: now } : { state: 'decided' };
}

function ended(sentence: string): string {
  return /[。！？]$/.test(sentence) ? sentence : `${sentence}。`;
}

function notBefore(day: Day, now: Instant): Day {
  if (day < dayOf(now) || day > addDays(dayOf(now), 60))
    throw fieldError('DayInvalid', 'step.dueOn', '期限请选今天以后、60天以内的一天。');

  return day;
}

/**
 * The complaint after a step.
 * @throws DomainError OwnCase (about oneself, or the bureau's) · ActionNotPossibleNow · SamePersonDecided · InputInvalid · DayInvalid
 */
export function afterAct(
  one: ComplaintRecord,
  said: ComplaintAct,
  by: { readonly now: Instant; readonly hand: ComplaintHand },
): ComplaintRecord {
  mayAct(one, said.act, by.hand);
  const change = changes[said.act] as Change<ComplaintActName>;

  return { ...one, ...change(one, said, by) };
}

/** The person says that the answer is not right: once. @throws DomainError ActionNotPossibleNow */
export function contested(one: ComplaintRecord, text: string, now: Instant): ComplaintRecord {
  if (one.state !== 'told' || one.contest !== null)
    throw impossible(one.contest ? '您已经说过一次，中心会再答复您。' : '还没有答复，等答复了再说不同意。');

  return { ...one, contest: { at: now, text, answer: null, answeredAt: null } };
}

/** The person gives what was asked for. @throws DomainError ActionNotPossibleNow */
export function suppliedBy(one: ComplaintRecord, text: string, now: Instant): ComplaintRecord {
  if (one.state !== 'supplement' || one.supplement === null)
    throw impossible('现在不用补充，请看投诉办到哪一步。');

  return { ...one, state: 'received', supplement: { ...one.supplement, answeredAt: now, answer: text } };
}
