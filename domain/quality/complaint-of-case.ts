import { currentAssignment } from '../case/case-facts';
import type { Case } from '../case/case';
import type { Complaint } from '../case/records/voices-record';
import type { Assignment } from '../case/records/assignment-record';
import { saysHandler } from '../case/money-asked';
import { noTarget, received, type ComplaintRecord, type ComplaintTarget } from './complaint';

/** A complaint of a case as the register takes it in: whom it is about is read from the case as it was. */
export function complaintOfCase(c: Case, one: Complaint): ComplaintRecord {
  const event = c.events.find(({ action, at }) => action === 'complain' && at === one.filedAt);
  const taken = received({
    receivedAt: one.filedAt,
    way: event?.actor.role === 'clerk' ? 'window' : 'phone',
    about: one.about,
    target: handlerThen(c, one),
    caseId: c._id,
    receiptNo: c.receiptNo,
    inCase: true,
    quiet: false,
    text: one.text,
  });

  return one.answeredAt === null ? taken : answeredInCase(taken, one);
}

/** The case is where the answer stands: what was answered there is answered here. */
export function answeredInCase(record: ComplaintRecord, one: Complaint): ComplaintRecord {
  if (one.answeredAt === null || one.upheld === null || record.decision !== null) return record;

  return {
    ...record,
    state: 'told',
    toldAt: one.answeredAt,
    decision: {
      ...{ at: one.answeredAt, byId: null, finding: one.upheld, answer: one.answer ?? '' },
      result: one.upheld === 'not' ? 'none' : one.upheld === 'declined' ? 'declined' : null,
    },
  };
}

/** Who handled a case when it was complained of; nobody where it is not about the handler, nor says that they took money. */
export function handlerThen(
  c: Case,
  { about, filedAt, text }: Pick<Complaint, 'about' | 'filedAt' | 'text'>,
): ComplaintTarget {
  const isOfHandler = about === 'lawyer' || about === 'firm' || (about === 'fee' && saysHandler(text));
  if (!isOfHandler) return noTarget;
  const then: Assignment | null =
    c.assignment.assignments.findLast(({ assignedAt }) => assignedAt <= filedAt) ?? currentAssignment(c);

  return then === null
    ? noTarget
    : { ...noTarget, firmId: then.firmId, lawyerId: about === 'firm' ? null : then.lawyerId };
}
