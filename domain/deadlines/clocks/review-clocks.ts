import { isSameDay } from '../../case/records/assessment-record';
import type { Case } from '../../case/case';
import { dayOf, timeOf } from '../../time/times';
import { isEndState } from '../../vocabulary/case-states';
import { owesSafetyCall } from '../../case/case-facts';
import type { CentreRules } from '../centre-rules';
import { dueDay, earlier } from '../count';
import { statutory } from '../limits';
import { objectionUntil } from '../objection';
import { sameDayDue } from '../same-day';
import { counted, fixed } from './build';
import type { ClockDay } from './build';
import type { RawClock } from './clock';
import { waitsOf } from './waits';

const underReview = ['SUBMITTED', 'SUPPLEMENT', 'REVIEWING', 'VERIFYING', 'PENDING_APPROVAL'];

/** Whoever is in danger is called the same day, until somebody has spoken with them: the centre's promise. */
function safetyCallClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  if (!owesSafetyCall(c) || c.submittedAt === null) return null;
  const day = dayOf(c.submittedAt);
  const due = sameDayDue(day, timeOf(c.submittedAt), at.calendar, rules.officeClosesAt);
  const head = { name: 'safety_call', basis: '有危险当天回电', kind: 'promise', whoActs: 'centre' } as const;

  return fixed(head, day, { day: due, estimated: at.calendar.isEstimate(due) }, at);
}

function acceptClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  if (c.state !== 'SUBMITTED' || c.submittedAt === null) return null;
  const day = dayOf(c.submittedAt);
  const head = { name: 'accept', kind: 'promise', whoActs: 'centre' } as const;
  if (!isSameDay(c.assessment)) {
    return counted({ ...head, basis: '首问责任、限时办结' }, day, rules.accept, at);
  }
  const due = sameDayDue(day, timeOf(c.submittedAt), at.calendar, rules.officeClosesAt);

  return fixed(
    { ...head, basis: c.assessment?.greenChannel === true ? '绿色通道当天受理' : '服务通道当天受理' },
    day,
    { day: due, estimated: at.calendar.isEstimate(due) },
    at,
  );
}

/** Seven days (法-43); a shorter local limit wins and is shown as the centre's promise (law.md §1.9). */
function reviewClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const received = c.intake.custody?.receivedAt ?? c.submittedAt;
  if (!underReview.includes(c.state) || received === null) return null;
  const waits = waitsOf(c);
  const head = {
    name: 'review',
    basis: statutory.review.basis,
    kind: 'statutory',
    whoActs: 'centre',
  } as const;
  const national = counted(head, dayOf(received), statutory.review.limit, at, waits);
  if (rules.reviewPromise === null) return national;

  const [statute, local] = [statutory.review.limit, rules.reviewPromise].map((limit) =>
    dueDay(dayOf(received), limit, at.calendar, waits),
  );
  const localWins = statute && local ? earlier(statute, local) === local : false;
  const promise = { ...head, basis: '限时办结', kind: 'promise' } as const;

  return localWins ? counted(promise, dayOf(received), rules.reviewPromise, at, waits) : national;
}

function supplementClock(c: Case, at: ClockDay): RawClock | null {
  const asked = c.review.supplements[c.review.supplements.length - 1];
  if (c.state !== 'SUPPLEMENT' || asked === undefined) return null;
  const head = { name: 'supplement', basis: '法-43', kind: 'configured', whoActs: 'applicant' } as const;

  return fixed(head, dayOf(asked.askedAt), { day: asked.dueOn, estimated: false }, at);
}

function verificationClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const asked = c.review.verification;
  if (c.state !== 'VERIFYING' || asked === null) return null;
  const head = {
    name: 'verification',
    basis: '协作函',
    kind: 'configured',
    whoActs: 'other_centre',
  } as const;

  return counted(head, dayOf(asked.askedAt), rules.verification, at);
}

function advanceClock(c: Case, at: ClockDay): RawClock | null {
  const advance = c.review.advance;
  const over = ['TERMINATED', 'FILE_REVIEW', 'ARCHIVED'].includes(c.state);
  if (advance === null || advance.suppliedAt !== null || advance.confirmedAt !== null || over) return null;
  const head = {
    name: 'advance_supplement',
    basis: '法-44',
    kind: 'configured',
    whoActs: 'applicant',
  } as const;

  return fixed(head, dayOf(advance.decidedAt), { day: advance.supplementDueOn, estimated: false }, at);
}

/** A minor victim has an agent first; the guardian's consent follows, as other papers do that come later (刑诉解释-565). */
function guardianConsentClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const { notice } = c.intake;
  const over = isEndState(c.state) || c.state === 'FILE_REVIEW';
  if (notice?.kind !== 'minor_victim' || over || has(c, 'guardian_consent')) return null;
  const head = {
    name: 'guardian_consent',
    basis: '监护人同意后补',
    kind: 'configured',
    whoActs: 'applicant',
  } as const;
  const limit = { amount: rules.advanceSupplementDays, unit: 'day', roll: true } as const;

  return counted(head, dayOf(notice.receivedAt), limit, at);
}

function has({ materials }: Case, item: string): boolean {
  return materials.some((material) => material.item === item && material.removedAt === null);
}

/** Time to object runs until somebody objects, or is over. */
function objectionClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const objection = c.review.objection;
  if (objection !== null && objection.result === null) {
    const { limit, basis } = statutory.objectionReview;
    const head = { name: 'objection_review', basis, kind: 'statutory', whoActs: 'bureau' } as const;
    return counted(head, dayOf(objection.filedAt), limit, at);
  }
  const decided = c.closing.termination?.at ?? c.review.decision.outcome?.at;
  if (objection?.result === 'upheld' || decided === undefined || c.closing.filedAt !== null) return null;
  const until = objectionUntil(c, at.calendar, rules);
  if (until === null || at.today > until.day) return null;
  const head = { name: 'objection', basis: '法-49', kind: 'configured', whoActs: 'applicant' } as const;

  return fixed(head, dayOf(decided), until, at);
}

/** The clocks from submission to decision, and of the objection against it. */
export function reviewClocks(c: Case, at: ClockDay, rules: CentreRules): (RawClock | null)[] {
  return [
    safetyCallClock(c, at, rules),
    acceptClock(c, at, rules),
    supplementClock(c, at),
    verificationClock(c, at, rules),
    reviewClock(c, at, rules),
    advanceClock(c, at),
    guardianConsentClock(c, at, rules),
    objectionClock(c, at, rules),
  ];
}
