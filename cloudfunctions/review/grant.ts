import type { InferOutput } from 'valibot';
import type { grant as contract } from '../../contract/staff/decisions';
import type { Decided } from '../../contract/staff/dossier';
import type { Outcome } from '../../domain/case/side-records';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Aid is granted (法-43) by someone who is not the reviewer, with FZ-009. */
export async function grant(
  { caseId, version, reason, overrideReason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const articles = before.assessment?.basis ?? [];
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
    content: { reason, articles, aidForm: aidForm(before.facts.category) },
  });
}

/** 援助形式 as the decision names it. */
function aidForm(category: 'civil' | 'criminal' | 'administrative' | undefined): string {
  return category === 'criminal' ? '刑事辩护或代理' : '诉讼或非诉讼代理';
}
