import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { correctMaterial as contract } from '../../../contract/intake/at-the-window';
import type { Material } from '../../../domain/case/records/material';
import { DomainError } from '../../../domain/refusals/errors';
import type { Instant } from '../../../domain/time/times';
import { decide } from '../../casework/decide';
import { staffCase } from '../../casework/opening/staff-case';
import type { StaffCall } from '../../platform/calls/people';
import { refuseMany } from './keep-material';

/**
 * Puts a scan right that was filed wrongly: under another item, where it has to be looked at anew, or out of the case.
 * The file itself stays, and the history says what was changed and why.
 * @throws DomainError MaterialNotFound, ReasonMissing, TooManyFiles, ActionNotPossibleNow where it stands there already
 */
export async function correctMaterial(
  { caseId, materialId, item, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCase(call, caseId);
  const wrong = before.materials.find(({ id, removedAt }) => id === materialId && removedAt === null);
  if (!wrong) throw new DomainError('MaterialNotFound');
  if (wrong.item === item)
    throw new DomainError('ActionNotPossibleNow', { why: '它就在这一类里，请选别的。' });
  const others = before.materials.filter(({ id }) => id !== wrong.id);
  if (item !== null) refuseMany({ ...before, materials: others }, item, wrong.memberId);

  return decide(call, before, {
    action: 'correctMaterial',
    note: `${item === null ? '撤下' : '换到另一类'}：${reason}`,
    input: { reason },
    change: ({ materials }) => ({ materials: corrected(materials, wrong, item, call.now) }),
  });
}

function corrected(
  materials: readonly Material[],
  wrong: Material,
  item: string | null,
  now: Instant,
): readonly Material[] {
  const pages = materials.filter((one) => one.item === item && one.removedAt === null).length;
  const right: Material =
    item === null
      ? { ...wrong, removedAt: now }
      : { ...wrong, item, page: pages + 1, verdict: 'unseen', verdictReason: null };

  return materials.map((one) => (one.id === wrong.id ? right : one));
}
