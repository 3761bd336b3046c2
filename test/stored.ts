import type { CollectionName } from '../cloudfunctions/platform/documents';
import type { Cloud } from '../local/cloud/cloud';

/** A document as it lies in the database: sealed parts stay sealed. */
export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

const about = (collectionName: CollectionName, query: object) => ({
  collectionName,
  queryType: 'WHERE',
  query: JSON.stringify(query),
});

/** What lies in a collection, past every function. */
export async function storedIn(
  { store }: Cloud,
  collection: CollectionName,
  query: object = {},
): Promise<Stored[]> {
  const { data } = await store.run('database.getDocument', { ...about(collection, query), limit: 1000 });
  const { list } = data as { list: readonly (string | Stored)[] };

  return list.map((one) => (typeof one === 'string' ? (JSON.parse(one) as Stored) : one));
}

/** Puts a document back exactly as it was, whatever lies there now. */
export async function putBack({ store }: Cloud, collection: CollectionName, document: Stored): Promise<void> {
  await store.run('database.removeDocument', { ...about(collection, { _id: document._id }), multi: true });
  await store.run('database.insertDocument', {
    collectionName: collection,
    data: [JSON.stringify(document)],
  });
}

/** Sets fields of what lies there, past every function. */
export async function changed(
  { store }: Cloud,
  collection: CollectionName,
  query: object,
  set: object,
): Promise<void> {
  await store.run('database.modifyDocument', {
    ...about(collection, query),
    data: JSON.stringify({ $set: set }),
    merge: true,
  });
}

/** Takes a document away, past every function. */
export async function takenOut({ store }: Cloud, collection: CollectionName, _id: string): Promise<void> {
  await store.run('database.removeDocument', { ...about(collection, { _id }), multi: true });
}
