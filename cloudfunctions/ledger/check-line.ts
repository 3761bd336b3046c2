import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import { isSameHuman } from '../../domain/identity/same-human';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/calls/people';
import { ledgerToKeep } from './may';
import { changeLine } from './write-line';

/**
 * A second person has looked the line through; whoever changes it after that makes it open again.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged, SamePersonDecided, AlreadyDone
 */
export async function checkLine(
  { ledger: name, id, version }: InferOutput<typeof contract.checkLedgerLine.input>,
  call: StaffCall,
): Promise<contract.LineSaved> {
  const { person, now } = call;
  const ledger = ledgerToKeep(name, person);
  if (!ledger.secondPerson) throw new DomainError('ActionNotPossibleNow', { why: '这个台账不用复核。' });

  return changeLine(call, ledger, {
    ...{ id, version, did: 'checked' },
    step: ({ stored: { closed = null, checked, changes = [] }, values }) => {
      if (checked) throw new DomainError('AlreadyDone');
      const last = changes.filter(({ did }) => did !== 'checked').at(-1);
      if (isSameHuman(person, last?.who.id)) throw new DomainError('SamePersonDecided');

      return { values, closed, checked: { id: person.id, name: person.name, at: now } };
    },
  });
}
