import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { terminate as contract } from '../../contract/closing/closing';
import { organOf } from '../../domain/case/organ-of';
import { terminationArticle } from '../../domain/vocabulary/matters/grounds';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Ends aid on one of the eight grounds of 法-48, with the decision (FZ-018) and, where the organ is known, the letter
 * (FZ-019). The printed reason is one text, the approver's opinion another that stays in the house.
 */
export async function terminate(
  { caseId, version, ground, opinion, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const grantNumber =
    before.papers.find(({ code, voidedAt }) => code === 'FZ-009' && voidedAt === null)?.number ?? '';

  return decide(call, before, {
    action: 'terminate',
    note: opinion ?? reason,
    input: { ground, reason },
    change: ({ closing }) => ({ closing: { ...closing, termination: { at: call.now, ground, reason } } }),
    content: {
      reason,
      grantNumber,
      organ: organOf(before),
      articles: [terminationArticle(ground)],
    },
  });
}
