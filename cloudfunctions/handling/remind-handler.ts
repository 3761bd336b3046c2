import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { remindHandler as contract } from '../../contract/handling/handling';
import type { Case } from '../../domain/case/case';
import { remindedOn } from '../../domain/case/reminders';
import { handlingLacks } from '../../domain/handling/lacks';
import { DomainError } from '../../domain/refusals/errors';
import { dayOf, type Instant } from '../../domain/time/times';
import type { GivenStep } from '../casework/change-case';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Staff remind the handler of what lacks; it stands on the handler's phone and goes out as a message. */
export async function remindHandler(
  { caseId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, reminder(before, { by: call.person.id, at: call.now }));
}

/**
 * The step that reminds the handler of what lacks now. It is no guard of the procedure, which every function carries:
 * only these two ask.
 * @throws DomainError AlreadyDone when nothing lacks, or the handler was reminded today
 */
export function reminder(c: Case, { by, at }: { readonly by: string; readonly at: Instant }): GivenStep {
  const today = dayOf(at);
  const lacks = handlingLacks(c, today);
  const isOpen = c.state === 'ARRANGED' || c.state === 'HANDLING';
  if (isOpen && lacks.length === 0) throw new DomainError('AlreadyDone', { why: '承办人这时没有欠着什么。' });
  if (remindedOn(c) === today) throw new DomainError('AlreadyDone', { why: '今天已经提醒过承办人了。' });

  return {
    action: 'remindHandler',
    note: lacks.join(''),
    input: {},
    change: ({ handling }) => ({
      handling: { ...handling, reminders: [...(handling.reminders ?? []), { at, by, lacks }] },
    }),
  };
}
