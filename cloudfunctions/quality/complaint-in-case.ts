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
  const moved =
    calledAt !== before.calledAt || extension !== before.extension || decision !== before.decision;
  if (!inCase || caseId === null || !moved) return;
  const c = await staffCase(call, caseId);
  if (!openComplaints(c).some((one) => one.id === id)) return;
  if (calledAt !== before.calledAt) await noteFeeCall(call, c, id);
  if (extension && extension !== before.extension) await extend(call, c, id, extension);
  if (decision && decision !== before.decision) {
    const { finding, answer, result } = decision;
    await answerInCase(call, c, { id, finding, answer, result });
  }
}

async function noteFeeCall(call: StaffCall, before: Case, complaintId: string): Promise<void> {
  await decide(call, before, {
    action: 'noteFeeCall',
    input: { complaintId },
    change: (c) => changed(c, complaintId, { calledAt: call.now }),
  });
}

async function extend(
  call: StaffCall,
  before: Case,
  complaintId: string,
  extension: NonNullable<ComplaintRecord['extension']>,
): Promise<void> {
  const { days, reason } = extension;
  await decide(call, before, {
    action: 'extendComplaint',
    note: `一共延长${days}天：${reason}`,
    input: { complaintId, reason },
    change: (c) => changed(c, complaintId, { extension }),
  });
}

function changed({ voices }: Case, complaintId: string, set: Partial<Complaint>): Pick<Case, 'voices'> {
  const complaints = voices.complaints.map((one) => (one.id === complaintId ? { ...one, ...set } : one));

  return { voices: { ...voices, complaints } };
}
