import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LineChange } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { unseal } from '../platform/sealing/sealing';
import { collectionOf } from './entry';
import { shownTo } from './list-lines';
import { ledgerToRead } from './may';
import { deedOf } from './note-line';
import { keptLine } from './write-line';

/** How a line came to be as it is, the newest change first. @throws DomainError NotAllowed, LineNotFound */
export async function openLine(
  { ledger: name, id }: InferOutput<typeof contract.openLedgerLine.input>,
  call: StaffCall,
): Promise<{ changes: readonly contract.LineChangeView[] }> {
  const ledger = ledgerToRead(name, call.person);
  const { stored } = await keptLine(call, ledger, id);

  return { changes: [...(stored.changes ?? [])].reverse().map((one) => shown(call, ledger, id, one)) };
}

function shown(
  { office, person }: StaffCall,
  ledger: Ledger,
  id: string,
  change: LineChange,
): contract.LineChangeView {
  const { no, at, who } = change;
  const open = (side: 'before' | 'after'): LineValues => {
    const kept = change[side];
    const place = { collection: collectionOf(ledger), id, field: `changes.${no}.${side}` };

    return typeof kept === 'string' ? (unseal(office.keys, place, kept) as LineValues) : kept;
  };

  return {
    ...{ no, at, who: who.name, did: deedOf(change, ledger.closing) },
    before: shownTo(person, ledger, open('before')),
    after: shownTo(person, ledger, open('after')),
  };
}
