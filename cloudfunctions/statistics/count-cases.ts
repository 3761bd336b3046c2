import type { Case } from '../../domain/case/case';
import { linesOfCase } from '../../domain/statistics/from-case/lines-of-case';
import type { Office } from '../platform/office';
import { countSeal } from '../platform/sealing/seals';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { keptCount } from './kept-count';
import { registersOf } from './registers';

/**
 * Brings the figures up to cases as they stand: what each counted before is taken back and what it counts now is added,
 * in one transaction with the note of it. Counting twice changes nothing, and a correction corrects the past.
 */
export async function countCases(office: Office, cases: readonly Case[]): Promise<void> {
  const counts = await Promise.all(
    cases.map(async (c) => ({
      c,
      count: keptCount(linesOfCase(c, await registersOf(office, c.centreId))),
    })),
  );
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { c, count } of counts) {
      const stored = await transaction.get('cases', c._id);
      if (!stored) continue;
      gathered.replace(c.centreId, stored.counted ?? null, count);
      const countedSeal = countSeal(office.keys, c._id, count);
      const set = { counted: count, countedSeal, 'projection.counted': c.events.length };
      await transaction.update('cases', c._id, { set });
    }
    await addToTallies(transaction, gathered);
  });
}
