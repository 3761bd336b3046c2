import type { InferOutput } from 'valibot';
import type { supply as contract } from '../../contract/intake/own-case';
import type { CitizenCase } from '../../contract/progress/views';
import { answerSupplement } from '../casework/answer-supplement';
import { changeCase } from '../casework/change-case';
import { applicantIn, ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from '../progress/citizen-case';

/**
 * Says that the supplement is complete: every item asked for has new material or an explanation. Stops the pause.
 * @throws DomainError GapsMissing naming nothing more than the procedure does, ActionNotPossibleNow
 */
export async function supply(
  { caseId, items }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const before = await ownCase(call, caseId);
  const after = await changeCase(call.office, before, {
    action: 'supply',
    actor: applicantIn(call),
    at: call.now,
    ...answerSupplement(before, items, call.now),
  });

  return citizenCase(after, call);
}
