import { ledgers } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { countedLines } from '../../domain/ledgers/kit/counted-lines';
import { dayOf } from '../../domain/time/times';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { countedWhereRead } from './kept-count';

const atOnce = 50;

/** The registers whose lines count in a figure. */
export const countedLedgers: readonly Ledger[] = ledgers.filter(({ counts }) => counts !== undefined);

/** Brings the figures up to lines of a register as they stand; counting twice changes nothing. */
export async function countLedgerLines(
  office: Office,
  ledger: Ledger,
  lines: readonly LineKeeping[],
): Promise<void> {
  if (lines.length === 0) return;
  const collection = collectionOf(ledger);
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { _id } of lines) {
      const stored = (await transaction.get(collection, _id)) as LineKeeping | null;
      if (!stored) continue;
      const closedOn = stored.closed ? dayOf(stored.closed.at) : null;
      const count = countedWhereRead(ledger.name, () =>
        countedLines(ledger, valuesOf(office, ledger, stored), closedOn),
      );
      gathered.replace(stored.centreId, stored.counted ?? null, count);
      await transaction.update(collection, _id, { set: { counted: count, toCount: false } });
    }
    await addToTallies(transaction, gathered);
  });
}

/** Counts lines that were written or closed since, in the registers that say so. @returns how many */
export async function followLedgers(office: Office): Promise<number> {
  let counted = 0;
  for (const ledger of countedLedgers) {
    const page = { limit: atOnce };
    const waiting = (await office.store.find(collectionOf(ledger), { toCount: true }, page)) as LineKeeping[];
    await countLedgerLines(office, ledger, waiting);
    counted += waiting.length;
  }

  return counted;
}
