import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { voidPaper as contract } from '../../contract/papers/papers';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Voids a wrong paper with its reason. It stays on file; a new one gets a new number. */
export async function voidPaper(
  { caseId, version, paperId, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'voidPaper',
    note: reason,
    input: { paperId, reason },
    change: ({ papers }) => ({
      papers: papers.map((paper) =>
        paper.id === paperId ? { ...paper, voidedAt: call.now, voidReason: reason } : paper,
      ),
    }),
  });
}
