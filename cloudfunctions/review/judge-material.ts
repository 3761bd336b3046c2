import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { judgeMaterial as contract } from '../../contract/review/decisions';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Says whether a photo or file will do; if not, why. @throws DomainError MaterialNotFound, ReasonMissing */
export async function judgeMaterial(
  { caseId, materialId, verdict, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCase(call, caseId);
  if (!before.materials.some(({ id, removedAt }) => id === materialId && removedAt === null)) {
    throw new DomainError('MaterialNotFound');
  }
  if ((verdict === 'unclear' || verdict === 'unfit') && reason === null)
    throw new DomainError('ReasonMissing');

  return decide(call, before, {
    action: 'judgeMaterial',
    note: reason,
    input: { verdict, ...(reason && { reason }) },
    insist: true,
    change: ({ materials }) => ({
      materials: materials.map((one) =>
        one.id === materialId ? { ...one, verdict, verdictReason: reason, verdictBy: call.person.id } : one,
      ),
    }),
  });
}
