import type { InferOutput } from 'valibot';
import type { grant as contract } from '../../contract/staff/decisions';
import type { Decided } from '../../contract/staff/dossier';
import type { Outcome } from '../../domain/case/side-records';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';
import { aidFormOf } from '../../domain/documents/said';
import { articlesFor } from './gaps';

/** Aid is granted (法-43) by someone who is not the reviewer, with FZ-009. */
export async function grant(
  { caseId, version, reason, overrideReason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const articles = articlesFor(before);
  const outcome: Outcome = {
    by: call.person.id,
    at: call.now,
    result: 'granted',
    ground: null,
    reason,
    articles,
    overrideReason,
  };

  return decide(call, before, {
    action: 'grant',
    note: reason,
    input: { reason, ...(overrideReason && { overrideReason }) },
    change: ({ side }) => ({ side: { ...side, decision: { ...side.decision, outcome } } }),
    content: { reason, articles, aidForm: aidFormOf(before.facts.category) },
  });
}
