import type { LedgerRecord } from '../../domain/statistics/lines/ledger-record';
import type { OldRecord } from '../platform/documents';
import type { Office } from '../platform/office';
import { seal, unseal } from '../platform/sealing/sealing';

const place = (id: string) => ({ collection: 'old_records', id, field: 'cells' });

/** The cells of a line of an earlier year, sealed: registers name people. */
export function sealedCells({ keys }: Pick<Office, 'keys'>, id: string, { cells }: LedgerRecord): string {
  return seal(keys, place(id), cells);
}

/** A line of an earlier year as it was read. */
export function recordOf({ keys }: Pick<Office, 'keys'>, { _id, sheet, cells }: OldRecord): LedgerRecord {
  return { sheet, cells: unseal(keys, place(_id), cells) as LedgerRecord['cells'] };
}
