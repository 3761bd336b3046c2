import type { InferOutput } from 'valibot';
import type { deleteDraft as contract } from '../../contract/own-data/own-data';
import { DomainError } from '../../domain/refusals/errors';
import { ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';

/**
 * Deletes a draft and its files. What was handed in belongs to the file and stays as long as the law wants.
 * @throws DomainError CaseNotFound, AlreadySubmitted
 */
export async function deleteDraft(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ deleted: true }> {
  const { office, person } = call;
  const { materials } = await ownCase(call, caseId);
  const removed = await office.store.remove('cases', { _id: caseId, ownerKey: person.key, state: 'DRAFT' });
  if (removed !== 1) throw new DomainError('AlreadySubmitted', { caseId });
  await office.files.discard(materials.map(({ fileId }) => fileId));

  return { deleted: true };
}
