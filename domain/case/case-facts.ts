import type { Case } from './case';
import type { PaperCode } from '../vocabulary/paper-codes';
import { isEndState } from '../vocabulary/case-states';
import type { Assignment, Replacement } from './records/assignment-record';
import type { Complaint } from './records/voices-record';
import type { Paper } from './records/paper';
import type { Objection, Supplement } from './records/review-record';

/** The supplement notice that counts. */
export function lastSupplement(c: Case): Supplement | null {
  return c.review.supplements[c.review.supplements.length - 1] ?? null;
}

/** The assignment that counts; `null` before the first and after one has ended. */
export function currentAssignment(c: Pick<Case, 'assignment'>): Assignment | null {
  const last = c.assignment.assignments[c.assignment.assignments.length - 1];

  return last === undefined || last.endedAt !== null ? null : last;
}

/** The assignment that counts, as long as its agreement is not signed. */
export function unsignedAssignment(c: Case): Assignment | null {
  const current = currentAssignment(c);

  return current?.agreedAt === null ? current : null;
}

/** Whether whoever was assigned left for a reason of their own; a termination that was undone bars nobody. */
export function hasLeft({ endedAt, endReason }: Assignment): boolean {
  return endedAt !== null && endReason !== 'terminated';
}

/** Whether a call reaches the person, whoever passes the word on, or whoever acts for them. */
export function isReachable({
  applicant,
  contact,
  agent,
}: Pick<Case, 'applicant' | 'contact' | 'agent'>): boolean {
  return [applicant.phone, contact.other?.phone, agent?.phone].some((phone) => phone?.trim());
}

/** Somebody of a station filled it in, and the person has not yet said that it is theirs. */
export function awaitsConfirmation(c: Pick<Case, 'intake'>): boolean {
  const { confirmation } = c.intake;

  return confirmation?.confirmedAt === null;
}

export function openReplacement(c: Case): Replacement | null {
  return c.assignment.replacements.find((replacement) => replacement.decidedAt === null) ?? null;
}

/** The complaints that nobody has answered yet. */
export function openComplaints({ voices }: Pick<Case, 'voices'>): readonly Complaint[] {
  return voices.complaints.filter(({ answeredAt }) => answeredAt === null);
}

/** Letters that ask the organ for its opinion and have no answer yet (FZ-031). */
export function unansweredLetters({ papers, voices }: Pick<Case, 'papers' | 'voices'>): readonly Paper[] {
  const answered = (voices.opinions ?? []).map(({ paperId }) => paperId);

  return papers.filter(
    ({ id, code, voidedAt }) => code === 'FZ-031' && voidedAt === null && !answered.includes(id),
  );
}

/** Whether a complaint is about the centre or whoever works there: then the bureau alone answers it (法-55). */
export function isAboutCentre({ about }: Pick<Complaint, 'about'>): boolean {
  return about === 'centre' || about === 'staff';
}

/** Whether a paper of this form stands in the case and was not voided. */
export function hasPaper(c: Case, code: PaperCode): boolean {
  return c.papers.some((paper) => paper.code === code && paper.voidedAt === null);
}

/** Aid that was given before review and is not yet confirmed (法-44). */
export function isUnconfirmedAdvance(c: Case): boolean {
  return c.review.advance !== null && c.review.advance.confirmedAt === null;
}

/** A lawyer had really taken the case up: the agreement was signed, or the notified defence had begun. */
export function workBegan(c: Case): boolean {
  return c.assignment.assignments.some((assignment) => assignment.agreedAt !== null);
}

/** Fewer than seven days to a time limit, or something must be preserved at once (法-44). */
export function isUrgent(c: Case): boolean {
  const days = c.facts.daysToLimit;
  const short = days !== undefined && days >= 0 && days < 7;

  return short || c.facts.needsPreservation === true || isUnconfirmedAdvance(c);
}

/** Somebody is in danger, and nobody of the centre has spoken with them yet. */
export function owesSafetyCall({ urgency, state }: Pick<Case, 'urgency' | 'state'>): boolean {
  return urgency?.inDanger === true && urgency.calledAt === null && state !== 'DRAFT' && !isEndState(state);
}

/** A time limit is near and nobody knows its day: it counts as urgent until staff have found out. */
export function hasUnknownLimit({ urgency, facts }: Pick<Case, 'urgency' | 'facts'>): boolean {
  return urgency?.limitNear === true && facts.daysToLimit === undefined;
}

/** The paper that let a lawyer be assigned: the grant, the organ's notice, or a decision on aid in advance. */
export function aidIsDecided(c: Case): boolean {
  return c.route === 'notified' || c.review.advance !== null || hasPaper(c, 'FZ-009');
}

/** The objection to the decision that stands now; one that led to an order belongs to a decision already undone. */
export function pendingObjection(c: Case): Objection | null {
  return c.review.objection?.result === 'ordered' ? null : c.review.objection;
}
