import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { noteWishes as contract } from '../../contract/assignment/steps';
import { wishWords } from '../../domain/assignment/wishes';
import { mustAllowOwnChoice } from './own-choice';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Writes down what the person wants of the lawyer; whoever chooses later sees it, in a batch too. */
export async function noteWishes(
  { caseId, version, ...wishes }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  if (wishes.named !== null) await mustAllowOwnChoice(call.office, before.centreId);

  return decide(call, before, {
    action: 'noteWishes',
    note: wishWords(wishes).join('、') || '没有要求',
    input: {},
    change: ({ assignment }) => ({ assignment: { ...assignment, wishes } }),
  });
}
