import type { InferOutput } from 'valibot';
import type { revokeDecision as contract } from '../../contract/review/decisions';
import type { Decided } from '../../contract/decided';
import { withoutDecision } from '../../domain/documents/revoked';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Takes a wrong decision back and has it decided anew: its papers are void, a paper of its own tells the person why.
 * The opinion of the reviewer stays, so that the approver decides again or returns it.
 */
export async function revokeDecision(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { papers, revoked } = withoutDecision(before, reason, call.now);

  return decide(call, before, {
    action: 'revokeDecision',
    note: reason,
    input: { reason },
    change: ({ review }) => ({
      review: { ...review, decision: { ...review.decision, outcome: null } },
      papers,
    }),
    content: { revoked, reason },
  });
}
