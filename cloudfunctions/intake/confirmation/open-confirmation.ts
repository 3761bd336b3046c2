import type { InferOutput } from 'valibot';
import type { openConfirmation as contract, Unconfirmed } from '../../../contract/intake/confirmation';
import { checkPage } from '../../../domain/application';
import type { CitizenCall } from '../../platform/people';
import { caseOfCode } from './confirm-code';

/** What was filled in for the person, answer by answer, as on the page on which it was checked before. */
export async function openConfirmation(
  { code, name }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Unconfirmed> {
  const c = await caseOfCode(call, code, name);
  const answers = { ...c.draft?.answers, for_whom: 'self' };

  return {
    caseId: c._id,
    receiptNo: c.receiptNo ?? '',
    helper: c.agent?.name ?? '',
    sections: checkPage(answers).filter(({ id }) => id !== 'who'),
    files: c.materials.filter(({ removedAt }) => removedAt === null).length,
  };
}
