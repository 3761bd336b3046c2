import type { OldRecord } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { withTransaction } from '../platform/sdk/transaction';
import { addToTallies, Gathered } from './add-to-tallies';
import { importedOf } from './imported-of';
import { countedWhereRead } from './kept-count';
import { recordOf } from './old-record';

/** So few that a busy machine is done with them long before its function is over: else the same ones fail each minute. */
const atOnce = 10;
/** Milliseconds of one minute's round: the other chores need time too. */
const longest = 10_000;

/** Brings the figures up to lines of earlier years as they stand; what was taken back counts no more. */
export async function countOldRecords(office: Office, lines: readonly OldRecord[]): Promise<void> {
  if (lines.length === 0) return;
  await withTransaction(office.sdk, async (transaction) => {
    const gathered = new Gathered();
    for (const { _id } of lines) {
      const stored = await transaction.get('old_records', _id);
      if (!stored) continue;
      const count = stored.gone ? null : countedWhereRead('old_records', () => [recordOf(office, stored)]);
      for (const unit of [stored.centreId, importedOf(stored.centreId)])
        gathered.replace(unit, stored.counted ?? null, count);
      await transaction.update('old_records', _id, { set: { counted: count, toCount: false } });
    }
    await addToTallies(transaction, gathered);
  });
  const ids = lines.filter(({ gone }) => gone).map(({ _id }) => _id);
  if (ids.length > 0)
    await office.store.remove('old_records', { _id: is.oneOf(ids), gone: true, toCount: false });
}

/** Counts what came in, was changed or taken back since: slice by slice. @returns how many */
export async function followOldRecords(office: Office): Promise<number> {
  const until = Date.now() + longest;
  let counted = 0;
  for (let more = true; more && Date.now() < until;) {
    const waiting = await office.store.find('old_records', { toCount: true }, { limit: atOnce });
    await countOldRecords(office, waiting);
    counted += waiting.length;
    more = waiting.length === atOnce;
  }

  return counted;
}
