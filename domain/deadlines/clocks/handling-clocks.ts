import type { Case } from '../../case/case';
import { dayOf } from '../../time/times';
import { currentAssignment, openReplacement, workBegan } from '../../case/case-facts';
import { agreementFrom } from '../agreement';
import type { CentreRules } from '../centre-rules';
import { complaintDay } from '../complaint-day';
import { isCriminal } from '../criminal';
import { statutory } from '../limits';
import { counted, fixed } from './build';
import type { ClockDay } from './build';
import type { RawClock } from './clock';
import { enteredOn } from './waits';

/** Whoever was asked for money is called the next working day: the centre's promise; aid is free (法-2). */
const feeCall = { amount: 1, unit: 'working_day', roll: true } as const;
const feeAsked = { name: 'fee_complaint', basis: '收钱投诉次日回电', kind: 'promise' } as const;

/** Three days from the decision (法-43) or the notice (法-36); a criminal case waits for no holiday (刑诉-105). */
function assignClock(c: Case, at: ClockDay): RawClock | null {
  if (c.state !== 'ASSIGNING' && c.state !== 'NOTIFIED') return null;
  const { limit } = isCriminal(c) ? statutory.assignCriminal : statutory.assign;
  const { basis } = c.route === 'notified' ? statutory.assignCriminal : statutory.assign;
  const notice = c.state === 'NOTIFIED' ? c.intake.notice : null;
  const head = { name: 'assign', basis, kind: 'statutory', whoActs: 'centre' } as const;

  return counted(head, notice === null ? enteredOn(c) : dayOf(notice.receivedAt), limit, at);
}

function arrangeClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const assignment = currentAssignment(c);
  if (c.state !== 'ASSIGNED' || assignment === null) return null;
  const head = { name: 'arrange', basis: '148-25', kind: 'configured', whoActs: 'firm' } as const;

  return counted(head, dayOf(assignment.assignedAt), rules.arrange, at);
}

function agreementClock(c: Case, at: ClockDay): RawClock | null {
  const from = agreementFrom(c);
  if (c.state !== 'ARRANGED' || from === null) return null;
  const { limit, basis } = statutory.agreement;

  return counted({ name: 'agreement', basis, kind: 'statutory', whoActs: 'lawyer' }, from, limit, at);
}

function replacementClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const asked = openReplacement(c);
  if (asked === null || !['ASSIGNED', 'ARRANGED', 'HANDLING'].includes(c.state)) return null;
  const head = { name: 'replacement', basis: '法-55', kind: 'configured', whoActs: 'centre' } as const;

  return counted(head, dayOf(asked.askedAt), rules.replacement, at);
}

/** The end of a criminal aid reaches the person and the organ in three days: until both papers are served. */
function terminationClock(c: Case, at: ClockDay): RawClock | null {
  const ended = c.closing.termination;
  const told = ['FZ-018', 'FZ-019'].every((code) =>
    c.papers.some((paper) => paper.code === code && paper.voidedAt === null && paper.servedAt !== null),
  );
  if (c.state !== 'TERMINATED' || ended === null || told || c.closing.filedAt !== null || !isCriminal(c))
    return null;
  const { limit, basis } = statutory.terminationNotice;

  return counted(
    { name: 'termination_notice', basis, kind: 'statutory', whoActs: 'centre' },
    dayOf(ended.at),
    limit,
    at,
  );
}

/** Thirty days from 结案日, from the termination, or again from the day the dossier came back. */
function dossierClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const owed = c.state === 'CLOSED' || (c.state === 'TERMINATED' && workBegan(c));
  const returned = c.closing.dossier?.returnedAt;
  const ended = c.state === 'TERMINATED' ? c.closing.termination?.at : undefined;
  const from = returned ? dayOf(returned) : ended ? dayOf(ended) : c.closing.closing?.closedOn;
  if (!owed || from === undefined) return null;
  const head = { name: 'dossier', basis: '结案归档', kind: 'configured', whoActs: 'lawyer' } as const;

  return counted(head, from, { amount: rules.dossierDays, unit: 'day', roll: true }, at);
}

function fileReviewClock(c: Case, at: ClockDay, rules: CentreRules): RawClock | null {
  const dossier = c.closing.dossier;
  if (c.state !== 'FILE_REVIEW' || dossier === null) return null;
  const limit = { amount: rules.fileReviewDays, unit: 'day', roll: true } as const;
  const head = { name: 'file_review', basis: '归档审查', kind: 'configured', whoActs: 'centre' } as const;

  return counted(head, dayOf(dossier.submittedAt), limit, at);
}

/** The clocks from assignment to the archive, and those of complaints. */
export function handlingClocks(c: Case, at: ClockDay, rules: CentreRules): (RawClock | null)[] {
  const head = { name: 'complaint', basis: '投诉处理', kind: 'configured', whoActs: 'bureau' } as const;
  const complaints = c.voices.complaints
    .filter((complaint) => complaint.answeredAt === null)
    .map(({ about, filedAt, calledAt, extension }) => {
      const from = dayOf(filedAt);
      if (about === 'fee' && !calledAt) return counted({ ...head, ...feeAsked }, from, feeCall, at);

      return extension
        ? fixed(head, from, complaintDay(from, extension.days, rules, at.calendar), at)
        : counted(head, from, rules.complaint, at);
    });

  return [
    assignClock(c, at),
    arrangeClock(c, at, rules),
    agreementClock(c, at),
    replacementClock(c, at, rules),
    terminationClock(c, at),
    dossierClock(c, at, rules),
    fileReviewClock(c, at, rules),
    ...complaints,
  ];
}
