import type { CollectionName, Documents } from '../documents';
import type { Either, Page, Query, Sdk, Update } from '../sdk/sdk';

/** The database, typed by collection. Every read has an explicit limit; every change names what it expects. */
export interface Store {
  find<Name extends CollectionName>(
    collection: Name,
    query: Query | Either,
    page: Page,
  ): Promise<Documents[Name][]>;
  get<Name extends CollectionName>(collection: Name, id: string): Promise<Documents[Name] | null>;
  /** @throws DuplicateDocument when the id or a unique field is taken */
  add<Name extends CollectionName>(collection: Name, document: Documents[Name]): Promise<void>;
  /** Adds many in one call, all or none. @throws DuplicateDocument likewise */
  addAll<Name extends CollectionName>(collection: Name, documents: readonly Documents[Name][]): Promise<void>;
  /** Changes what matches, in one call; gives how many did. `{_id, version}` makes it optimistic. */
  updateWhere(collection: CollectionName, query: Query, update: Update): Promise<number>;
  updateAndReturn<Name extends CollectionName>(
    collection: Name,
    query: Query,
    update: Update,
  ): Promise<Documents[Name] | null>;
  remove(collection: CollectionName, query: Query): Promise<number>;
}

/** Someone else already wrote a document with this id or unique value. */
export class DuplicateDocument extends Error {
  override readonly name = 'DuplicateDocument';
}

const mostRows = 1000;

/** The store over either SDK. */
export function openStore(sdk: Sdk): Store {
  return {
    async find(collection, query, page) {
      if (page.limit < 1 || page.limit > mostRows) throw new Error(`limit ${page.limit} is not possible`);

      return (await sdk.find(collection, query, page)) as never;
    },
    async get(collection, id) {
      return ((await sdk.find(collection, { _id: id }, { limit: 1 }))[0] ?? null) as never;
    },
    async add(collection, document) {
      try {
        await sdk.add(collection, document);
      } catch (error) {
        throw isDuplicate(error) ? new DuplicateDocument(`${collection}: taken`, { cause: error }) : error;
      }
    },
    async addAll(collection, documents) {
      if (documents.length === 0) return;
      try {
        await sdk.add(collection, documents);
      } catch (error) {
        throw isDuplicate(error) ? new DuplicateDocument(`${collection}: taken`, { cause: error }) : error;
      }
    },
    async updateWhere(collection, query, update) {
      try {
        return await sdk.update(collection, query, update);
      } catch (error) {
        throw isDuplicate(error) ? new DuplicateDocument(`${collection}: taken`, { cause: error }) : error;
      }
    },
    updateAndReturn: async (collection, query, update) =>
      (await sdk.updateAndReturn(collection, query, update)) as never,
    remove: (collection, query) => sdk.remove(collection, query),
  };
}

/** CloudBase has no code of its own for it; the text is MongoDB's. */
function isDuplicate(error: unknown): boolean {
  const { message = '', errMsg = '' } = error as { message?: string; errMsg?: string };

  return /E11000|duplicate key/i.test(`${message} ${errMsg}`);
}
