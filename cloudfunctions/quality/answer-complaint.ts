import type { InferOutput } from 'valibot';
import type { answerComplaint as contract } from '../../contract/quality/complaints';
import type { Decided } from '../../contract/decided';
import { complaintFindings } from '../../domain/vocabulary/complaint-findings';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Answers one complaint with what was found; its clock stops and the answer stands on the person's page (法-56). */
export async function answerComplaint(
  { caseId, version, complaintId, finding, answer }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'answerComplaint',
    note: complaintFindings[finding].staff,
    input: { complaintId, finding, reason: answer },
    change: ({ voices }) => ({
      voices: {
        ...voices,
        complaints: voices.complaints.map((one) =>
          one.id === complaintId ? { ...one, answeredAt: call.now, answer, upheld: finding } : one,
        ),
      },
    }),
  });
}
