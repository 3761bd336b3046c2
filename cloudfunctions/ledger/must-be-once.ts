import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError } from '../../domain/refusals/errors';
import type { LedgerEntry } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { isSame } from '../centre/change-centre';
import { collectionOf, orderOf, valuesOf } from './entry';

const most = 1000;

/**
 * What another open line says of what may stand there once, as a sentence; `null` where there is none.
 * @param id the line that is saved; absent for one of a file
 */
export async function saidAlready(
  { office, person }: StaffCall,
  ledger: Ledger,
  values: LineValues,
  id?: string,
): Promise<string | null> {
  const { once, kept } = ledger;
  if (once === undefined || kept) return null;
  const order = orderOf(ledger, values);
  const found = (await office.store.find(
    collectionOf(ledger),
    { centreId: person.centreId, open: true, order: is.within(`${order} `, `${order}!`) },
    { limit: most },
  )) as readonly LedgerEntry[];
  const same = found
    .filter(({ _id }) => _id !== id)
    .map((line) => valuesOf(office, ledger, line))
    .find((other) => once.every((field) => isSame(other[field], values[field])));

  return same ? `已经登记过：${ledger.says(same)}，不能登记两次。` : null;
}

/** @throws DomainError AlreadyDone where another open line says the same of what may stand there once */
export async function mustBeOnce(
  call: StaffCall,
  ledger: Ledger,
  values: LineValues,
  id?: string,
): Promise<void> {
  const why = await saidAlready(call, ledger, values, id);
  if (why !== null) throw new DomainError('AlreadyDone', { why });
}
