import { publications } from '../../domain/ledgers/publications';
import type { Instant } from '../../domain/time/times';
import { collectionOf, fieldsToStore } from '../ledger/entry';
import { withSeal } from '../ledger/register-seal';
import { changeOf } from '../ledger/write-line';
import type { Centre, LedgerEntry, Publication } from '../platform/documents';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store/store';

const most = 100;
const byItself = { id: 'clock', name: '系统' };

/**
 * Publications that an earlier version kept inside the centre become lines of the register, each under the id it had,
 * so that moving them twice is the same; then the centre has none.
 * @returns how many were moved
 */
export async function movePublications(office: Office, now: Instant): Promise<number> {
  const centres = await office.store.find('centres', {}, { limit: most });
  let moved = 0;
  for (const centre of centres) {
    const earlier: Centre['publications'] | undefined = centre.publications;
    if (!earlier || earlier.length === 0) continue;
    for (const one of earlier) await moveOne(office, centre._id, one, now);
    const unchanged = { _id: centre._id, ...(centre.version !== undefined && { version: centre.version }) };
    await office.store.updateWhere('centres', unchanged, { set: { publications: [] } });
    moved += earlier.length;
  }

  return moved;
}

async function moveOne(
  office: Office,
  centreId: string,
  { id, kind, title, lines, publishedOn }: Publication,
  now: Instant,
): Promise<void> {
  const values = { kind, title, content: lines.join('\n'), publishedOn };
  const call = { office, now, person: { ...byItself, centreId } };
  const line = {
    ...{ _id: id, centreId, version: 1, changedAt: now, checked: null },
    changes: [changeOf(call, publications, id, { no: 1, did: 'imported' }, [{}, values])],
    ...(await fieldsToStore(call, publications, { id, values })),
  } as unknown as LedgerEntry;
  const sealed = withSeal(office.keys, publications, line);
  await office.store.add(collectionOf(publications), sealed).catch((error: unknown) => {
    if (!(error instanceof DuplicateDocument)) throw error;
  });
}
