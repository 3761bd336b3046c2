import { consultationLine } from '../../domain/statistics/from-consultation';
import type { Consultation } from '../platform/documents';
import type { Office } from '../platform/office';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { keptCount } from './kept-count';

const atOnce = 20;

/** Brings the figures up to consultations as they stand; counting twice changes nothing. */
export async function countConsultations(office: Office, lines: readonly Consultation[]): Promise<void> {
  if (lines.length === 0) return;
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { _id } of lines) {
      const stored = await transaction.get('consultations', _id);
      if (!stored) continue;
      const count = keptCount(stored.closed ? [] : [consultationLine(stored)]);
      gathered.replace(stored.centreId, stored.counted ?? null, count);
      await transaction.update('consultations', _id, { set: { counted: count, toCount: false } });
    }
    await addToTallies(transaction, gathered);
  });
}

/** Counts what came into the register or became an application since. @returns how many */
export async function followConsultations(office: Office): Promise<number> {
  const waiting = await office.store.find('consultations', { toCount: true }, { limit: atOnce });
  await countConsultations(office, waiting);

  return waiting.length;
}
