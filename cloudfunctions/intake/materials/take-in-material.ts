import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { takeInMaterial as contract } from '../../../contract/intake/at-the-window';
import { decide } from '../../casework/decide';
import { staffCase } from '../../casework/opening/staff-case';
import { keepMaterial, refuseMany, withMaterial } from './keep-material';
import type { StaffCall } from '../../platform/calls/people';

/**
 * Takes the scan of a paper that was handed over the counter into the case.
 * @throws DomainError the file refusals, TooManyFiles
 */
export async function takeInMaterial(
  { caseId, ...arrived }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const { office, person, now } = call;
  const before = await staffCase(call, caseId);
  refuseMany(before, arrived.item);
  const material = await keepMaterial(office, before, arrived, { folder: person.id, key: person.id }, now);

  return decide(call, before, {
    action: 'addMaterial',
    input: {},
    change: (c) => ({ materials: withMaterial(c, material) }),
    insist: true,
  });
}
