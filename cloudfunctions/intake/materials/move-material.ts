import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { moveMaterial as contract } from '../../../contract/intake/at-the-window';
import type { Case } from '../../../domain/case/case';
import type { Material } from '../../../domain/case/records/material';
import { readReceiptNo } from '../../../domain/identity/receipt-number';
import { guard } from '../../../domain/procedure';
import { DomainError } from '../../../domain/refusals/errors';
import { actingFor } from '../../casework/acting';
import { decide } from '../../casework/decide';
import { staffCase } from '../../casework/opening/staff-case';
import { receiptKey } from '../../platform/store/cases';
import type { StaffCall } from '../../platform/calls/people';
import { withMaterial } from './keep-material';

/**
 * Moves a scan to the case that it belongs to. It stands there before it leaves here, so that what stops in between
 * loses nothing: asked again it only leaves.
 * @throws DomainError ReceiptNumberInvalid, CaseNotFound, MaterialNotFound, TooManyFiles, and what either case's guards name
 */
export async function moveMaterial(
  { caseId, materialId, receiptNo, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCase(call, caseId);
  guard(before, 'correctMaterial', actingFor(call.person, before, 'correctMaterial'), { reason });
  const wrong = before.materials.find(({ id, removedAt }) => id === materialId && removedAt === null);
  if (!wrong) throw new DomainError('MaterialNotFound');
  const target = await caseOfNumber(call, receiptNo);
  if (target._id === caseId)
    throw new DomainError('ActionNotPossibleNow', { why: '这是本案自己的编号，请填另一件案子的。' });

  await decide(call, target, {
    ...step(reason, `从 ${before.receiptNo ?? '另一件案子'} 移来：${reason}`),
    change: (c) => ({ materials: withMaterial(c, arriving(c, wrong)) }),
  });

  return decide(call, before, {
    ...step(reason, `移到 ${target.receiptNo ?? '另一件案子'}：${reason}`),
    change: ({ materials }) => ({
      materials: materials.map((one) => (one.id === wrong.id ? { ...one, removedAt: call.now } : one)),
    }),
  });
}

const step = (reason: string, note: string) =>
  ({ action: 'correctMaterial', note, input: { reason }, insist: true }) as const;

/** A case that this person may see, by its number. */
async function caseOfNumber(call: StaffCall, typed: string): Promise<Case> {
  const key = receiptKey({ _id: '', receiptNo: readReceiptNo(typed) });
  const [found] = await call.office.store.find('cases', { receiptKey: key }, { limit: 1, fields: ['_id'] });
  if (!found) throw new DomainError('CaseNotFound');

  return staffCase(call, found._id);
}

/** Behind what lies under its item there; whose paper it was in the group of this case says nothing there. */
function arriving({ materials }: Case, { memberId: _of, ...wrong }: Material): Material {
  const there = materials.filter(({ item, removedAt }) => item === wrong.item && removedAt === null);

  return { ...wrong, page: there.length + 1, verdict: 'unseen', verdictReason: null };
}
