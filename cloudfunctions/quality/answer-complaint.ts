import type { InferOutput } from 'valibot';
import type { answerComplaint as contract } from '../../contract/quality/complaints';
import type { Decided } from '../../contract/decided';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { answerInCase } from './answer-in-case';

/** Answers one complaint with what was found; its clock stops and the answer stands on the person's page (法-56). */
export async function answerComplaint(
  { caseId, version, complaintId, finding, answer }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  return answerInCase(call, await staffCaseAt(call, caseId, version), { id: complaintId, finding, answer });
}
