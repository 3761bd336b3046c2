import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/calls/people';
import { ledgerToKeep } from './may';
import { changeLine } from './write-line';

/**
 * Closes a line with its reason, or opens it again without one. Nothing is ever taken away.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged, ReasonMissing, AlreadyDone
 */
export async function closeLine(
  { ledger: name, id, version, why }: InferOutput<typeof contract.closeLedgerLine.input>,
  call: StaffCall,
): Promise<contract.LineSaved> {
  const ledger = ledgerToKeep(name, call.person);

  return changeLine(call, ledger, {
    ...{ id, version, did: why === null ? 'opened' : 'closed' },
    step: ({ stored, values }) => {
      const isClosed = Boolean(stored.closed);
      if (why === null && !isClosed) throw new DomainError('ReasonMissing');
      if (why !== null && isClosed) throw new DomainError('AlreadyDone');

      return { values, closed: why === null ? null : { at: call.now, why }, checked: null };
    },
  });
}
