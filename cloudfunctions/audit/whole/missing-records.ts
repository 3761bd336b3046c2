import type { CollectionName, OfficeChange } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';
import { fault, type Found } from './slice';

/**
 * Accounts and lines of registers are closed, never taken away by hand: what a line of the office's log tells of and is
 * neither there nor among the removals was taken past the product; one older than its last change was put back.
 */
export async function missingRecords(office: Office, lines: readonly OfficeChange[]): Promise<Found[]> {
  const told = lines.flatMap((line) => {
    const collection = line.kind === 'user' ? 'users' : line.of;

    return collection === undefined ? [] : [{ line, collection: collection as CollectionName }];
  });
  const collections = [...new Set(told.map(({ collection }) => collection))];
  const each = await Promise.all(
    collections.map((collection) =>
      goneOf(
        office,
        collection,
        told.filter((one) => one.collection === collection).map(({ line }) => line),
      ),
    ),
  );

  return each.flat();
}

async function goneOf(
  { store }: Office,
  collection: CollectionName,
  lines: readonly OfficeChange[],
): Promise<Found[]> {
  const ids = [...new Set(lines.map(({ target }) => target))];
  const query = { _id: is.oneOf(ids) };
  const found = (await store.find(collection, query, {
    ...{ limit: ids.length, fields: ['version'] },
  })) as readonly { readonly _id: string; readonly version?: number }[];
  const there = new Map(found.map(({ _id, version = 0 }) => [_id, version]));
  const older = lines
    .filter(({ target, version = 0 }) => (there.get(target) ?? version) < version)
    .map(({ title, centreId }) => fault('registerOlder', title, { centreId }));
  const absent = ids.filter((id) => !there.has(id)).map((id) => `${collection}:${id}`);
  if (absent.length === 0) return older;
  const removed = await store.find(
    'removals',
    { _id: is.oneOf(absent) },
    { limit: absent.length, fields: ['_id'] },
  );
  const letGo = new Set(removed.map(({ _id }) => _id));

  const gone = lines
    .filter(({ target }) => !there.has(target) && !letGo.has(`${collection}:${target}`))
    .map(({ kind, title, centreId }) =>
      fault(kind === 'user' ? 'accountGone' : 'registerGone', title, { centreId }),
    );

  return [...older, ...gone];
}
