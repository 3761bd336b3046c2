import type { InferOutput } from 'valibot';
import type { removeMaterial as contract } from '../../../contract/intake/materials';
import { DomainError } from '../../../domain/refusals/errors';
import { changeCase } from '../../casework/change-case';
import type { CitizenCall } from '../../platform/calls/people';
import { caseOfSender } from './case-of-sender';

/**
 * Takes a file back. In a draft it is gone for good; later it stays in the history as removed.
 * @throws DomainError MaterialNotFound, ActionNotPossibleNow
 */
export async function removeMaterial(
  { caseId, materialId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ removed: true }> {
  const { office, now } = call;
  const { found, as, memberId } = await caseOfSender(call, caseId);
  const material = found.materials.find((one) => one.id === materialId && one.memberId === memberId);
  if (!material) throw new DomainError('MaterialNotFound');
  if (material.removedAt !== null) return { removed: true };

  if (found.state === 'DRAFT') {
    const materials = found.materials.filter(({ id }) => id !== materialId);
    const written = await office.cases.replace(
      found,
      { ...found, version: found.version + 1, materials },
      now,
    );
    if (!written) throw new DomainError('StateHasChanged');
    await office.files.discard([material.fileId]);

    return { removed: true };
  }

  await changeCase(office, found, {
    action: 'removeMaterial',
    actor: as,
    at: now,
    input: {},
    change: (c) => ({
      materials: c.materials.map((one) => (one.id === materialId ? { ...one, removedAt: now } : one)),
    }),
  });

  return { removed: true };
}
