import { reviewLine } from '../../domain/statistics/from-review';
import type { ReviewRound } from '../platform/documents';
import type { Office } from '../platform/office';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { keptCount } from './kept-count';

const atOnce = 20;

/** Brings the figures up to published rounds of review; counting twice changes nothing. */
export async function countReviews(
  office: Office,
  rounds: readonly Pick<ReviewRound, '_id'>[],
): Promise<void> {
  if (rounds.length === 0) return;
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { _id } of rounds) {
      const stored = await transaction.get('review_rounds', _id);
      if (!stored) continue;
      const count = keptCount(stored.facts ? [reviewLine(stored.facts)] : []);
      gathered.replace(stored.centreId, stored.counted ?? null, count);
      await transaction.update('review_rounds', _id, { set: { counted: count, toCount: false } });
    }
    await addToTallies(transaction, gathered);
  });
}

/** Counts what was published since. @returns how many */
export async function followReviews(office: Office): Promise<number> {
  const waiting = await office.store.find('review_rounds', { toCount: true }, { limit: atOnce });
  await countReviews(office, waiting);

  return waiting.length;
}
