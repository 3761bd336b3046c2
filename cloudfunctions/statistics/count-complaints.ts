import { complaintLine } from '../../domain/statistics/from-complaint';
import type { Complaint } from '../platform/documents';
import type { Office } from '../platform/office';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { keptCount } from './kept-count';

const atOnce = 20;

/** Brings the figures up to complaints as they stand; counting twice changes nothing. */
export async function countComplaints(
  office: Office,
  lines: readonly Pick<Complaint, '_id'>[],
): Promise<void> {
  if (lines.length === 0) return;
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { _id } of lines) {
      const stored = await transaction.get('complaints', _id);
      if (!stored) continue;
      const count = keptCount([complaintLine(stored.facts)]);
      gathered.replace(stored.centreId, stored.counted ?? null, count);
      await transaction.update('complaints', _id, { set: { counted: count, toCount: false } });
    }
    await addToTallies(transaction, gathered);
  });
}

/** Counts what came or was decided since. @returns how many */
export async function followComplaints(office: Office): Promise<number> {
  const waiting = await office.store.find('complaints', { toCount: true }, { limit: atOnce });
  await countComplaints(office, waiting);

  return waiting.length;
}
