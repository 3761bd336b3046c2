import type { InferOutput } from 'valibot';
import type { refuse as contract } from '../../contract/review/decisions';
import type { Decided } from '../../contract/decided';
import type { Outcome } from '../../domain/case/records/review-record';
import { sheetSignatures } from '../../domain/documents/shared/sheet-signatures';
import { refusalGrounds } from '../../domain/vocabulary/matters/grounds';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Aid is refused by someone who is not the reviewer, with FZ-010: the reason and the way to object (法-43, 法-49). */
export async function refuse(
  { caseId, version, ground, reason, opinion }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const articles = refusalGrounds.find(({ code }) => code === ground)?.articles ?? [];
  const outcome: Outcome = {
    by: call.person.id,
    at: call.now,
    result: 'refused',
    ground,
    reason,
    opinion,
    articles,
    overrideReason: null,
  };

  return decide(call, before, {
    action: 'refuse',
    note: opinion ?? reason,
    input: { ground, reason },
    change: ({ review }) => ({ review: { ...review, decision: { ...review.decision, outcome } } }),
    content: {
      ...{ ground, reason, articles },
      ...sheetSignatures(before, { name: call.person.name, at: call.now }),
    },
  });
}
