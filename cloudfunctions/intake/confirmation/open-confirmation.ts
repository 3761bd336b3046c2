import type { InferOutput } from 'valibot';
import type { openConfirmation as contract, Unconfirmed } from '../../../contract/intake/confirmation';
import type { CitizenCall } from '../../platform/calls/people';
import { caseOfCode } from './confirm-code';

/** What was filled in for the person, answer by answer, without who filled it in. */
export async function openConfirmation(
  { code, name }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Unconfirmed> {
  const c = await caseOfCode(call, code, name);

  return {
    caseId: c._id,
    receiptNo: c.receiptNo ?? '',
    helper: c.agent?.name ?? '',
    answers: { ...c.draft?.answers, for_whom: 'self' },
    files: c.materials.filter(({ removedAt }) => removedAt === null).length,
  };
}
