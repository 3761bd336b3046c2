import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/dossier/dossier';
import type { terminate as contract } from '../../contract/closing/closing';
import { terminationArticle } from '../../domain/vocabulary/grounds';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Ends aid on one of the eight grounds of 法-48, with the decision (FZ-018) and the letter (FZ-019). */
export async function terminate(
  { caseId, version, ground, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const grantNumber =
    before.papers.find(({ code, voidedAt }) => code === 'FZ-009' && voidedAt === null)?.number ?? '';

  return decide(call, before, {
    action: 'terminate',
    note: reason,
    input: { ground, reason },
    change: ({ closing }) => ({ closing: { ...closing, termination: { at: call.now, ground, reason } } }),
    content: {
      reason,
      grantNumber,
      organ: before.intake.notice?.organ ?? '',
      articles: [terminationArticle(ground)],
    },
  });
}
