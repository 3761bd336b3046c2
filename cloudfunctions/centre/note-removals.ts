import type { Instant } from '../../domain/time/times';
import { removalWords, type RemovalReason } from '../../domain/privacy/retention';
import type { CollectionName } from '../platform/documents';
import type { Office } from '../platform/office';
import { sealed } from '../platform/sealing/seals';
import { noteChange } from './note-change';

const byItself = { id: 'clock', name: '系统' };

interface Removed {
  readonly _id: string;
  readonly centreId: string;
}

/**
 * Notes what the product itself took away: each by its name in the sealed chain, and how many for whoever reads the
 * office's log. Comes after the removal: a note of something that is still there would excuse whoever takes it later.
 */
export async function noteRemovals(
  office: Office,
  collection: CollectionName,
  removed: readonly Removed[],
  reason: RemovalReason,
  now: Instant,
): Promise<void> {
  const why = removalWords[reason];
  await office.store.addAll(
    'removals',
    removed.map(({ _id, centreId }) =>
      sealed(office.keys, 'removals', { _id: `${collection}:${_id}`, at: now, centreId, why }),
    ),
  );
  for (const centreId of new Set(removed.map((one) => one.centreId))) {
    const count = removed.filter((one) => one.centreId === centreId).length;
    await noteChange(
      { office, person: { ...byItself, centreId }, now },
      {
        ...{ kind: 'ledger', target: `removed:${collection}`, title: `到期删除：${why}，${count}份` },
        ...{ before: null, after: null },
      },
    );
  }
}
