import type { InferOutput } from 'valibot';
import type { askConfirmation as contract } from '../../../contract/intake/confirmation';
import { dayOf, type Day } from '../../../domain/time/times';
import { awaitsConfirmation } from '../../../domain/case/case-facts';
import { DomainError } from '../../../domain/refusals/errors';
import { ownCase } from '../../casework/opening/own-case';
import type { CitizenCall } from '../../platform/calls/people';
import { newConfirmCode } from './confirm-code';

/**
 * Gives whoever filled the form in a fresh number for the person: a read, and two writes.
 * @throws DomainError CaseNotFound, AlreadyDone
 */
export async function askConfirmation(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ code: string; receiptNo: string; until: Day }> {
  const c = await ownCase(call, caseId);
  if (!awaitsConfirmation(c)) throw new DomainError('AlreadyDone');
  const { code, endsAt } = await newConfirmCode(call.office, caseId, call.now);

  return { code, receiptNo: c.receiptNo ?? '', until: dayOf(endsAt) };
}
