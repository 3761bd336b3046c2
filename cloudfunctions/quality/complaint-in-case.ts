import { openComplaints } from '../../domain/case/case-facts';
import type { Case } from '../../domain/case/case';
import type { Complaint } from '../../domain/case/records/voices-record';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { decide } from '../casework/decide';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { answerInCase } from './answer-in-case';

/**
 * Brings into the case what moves or stops its clock: the call where money was asked, more days, the answer. A
 * complaint of no case, and one that was answered there already, stays as it is.
 * @throws DomainError what the guards of the steps name
 */
export async function bringToCase(
  call: StaffCall,
  id: string,
  before: ComplaintRecord,
  after: ComplaintRecord,
): Promise<void> {
  const { caseId, inCase, calledAt, extension, decision } = after;
  const insteadOfBureau = before.falls === 'director';
  const moved =
    calledAt !== before.calledAt || extension !== before.extension || decision !== before.decision;
  if (!inCase || caseId === null || !moved) return;
  const c = await staffCase(call, caseId);
  if (!openComplaints(c).some((one) => one.id === id)) return;
  if (calledAt !== before.calledAt) await noteFeeCall(call, c, { complaintId: id, insteadOfBureau });
  if (extension && extension !== before.extension)
    await extend(call, c, { complaintId: id, insteadOfBureau }, extension);
  if (decision && decision !== before.decision) {
    const { finding, answer, result } = decision;
    await answerInCase(call, c, { id, finding, answer, result }, insteadOfBureau);
  }
}

interface Which {
  readonly complaintId: string;
  readonly insteadOfBureau: boolean;
}

async function noteFeeCall(call: StaffCall, before: Case, which: Which): Promise<void> {
  await decide(call, before, {
    action: 'noteFeeCall',
    input: which,
    change: (c) => changed(c, which.complaintId, { calledAt: call.now }),
  });
}

async function extend(
  call: StaffCall,
  before: Case,
  which: Which,
  extension: NonNullable<ComplaintRecord['extension']>,
): Promise<void> {
  const { days, reason } = extension;
  await decide(call, before, {
    action: 'extendComplaint',
    note: `一共延长${days}天：${reason}`,
    input: { ...which, reason },
    change: (c) => changed(c, which.complaintId, { extension }),
  });
}

function changed({ voices }: Case, complaintId: string, set: Partial<Complaint>): Pick<Case, 'voices'> {
  const complaints = voices.complaints.map((one) => (one.id === complaintId ? { ...one, ...set } : one));

  return { voices: { ...voices, complaints } };
}
