import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/calls/people';
import { collectionOf } from './entry';
import { ledgerToRead } from './may';
import { keptLine } from './write-line';

/**
 * Somebody who may read the register has read a line. Readers are no change of the line: its version stays.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged for one that was changed since it was shown
 */
export async function noteLineRead(
  { ledger: name, id, version }: InferOutput<typeof contract.noteLineRead.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person, now } = call;
  const ledger = ledgerToRead(name, person);
  if (!ledger.readBy) throw new DomainError('ActionNotPossibleNow', { why: '这个台账不用点“我看过了”。' });
  const { stored } = await keptLine(call, ledger, id);
  const isRead = stored.readBy?.some((one) => one.id === person.id && one.version === version) ?? false;
  if (isRead) return { id };
  const query = { _id: id, centreId: person.centreId, version };
  const reader = { id: person.id, name: person.name, at: now, version };
  const written = await office.store.updateWhere(collectionOf(ledger), query, {
    append: { readBy: [reader] },
  });
  if (written === 0)
    throw new DomainError('LineHasChanged', { who: stored.changes?.at(-1)?.who.name, what: '' });

  return { id };
}
