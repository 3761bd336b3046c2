import type { InferOutput } from 'valibot';
import type { orderMaterials as contract } from '../../../contract/intake/order';
import { DomainError } from '../../../domain/refusals/errors';
import type { CitizenCall } from '../../platform/calls/people';
import { ownCase } from '../../casework/opening/own-case';

/**
 * Numbers the pages of one paper anew, in a draft: a read and a write. Pages that are not named keep their number.
 * @throws DomainError CaseNotFound, AlreadySubmitted, StateHasChanged
 */
export async function orderMaterials(
  { caseId, item, materialIds }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ ordered: number }> {
  const { office, now } = call;
  const found = await ownCase(call, caseId);
  if (found.state !== 'DRAFT') throw new DomainError('AlreadySubmitted', { caseId });
  const materials = found.materials.map((one) => {
    const place = one.item === item ? materialIds.indexOf(one.id) : -1;

    return place < 0 ? one : { ...one, page: place + 1 };
  });
  const written = await office.cases.replace(found, { ...found, version: found.version + 1, materials }, now);
  if (!written) throw new DomainError('StateHasChanged');

  return { ordered: materialIds.length };
}
