import type { CollectionSchema } from '../../cloudfunctions/platform/schema';

/** One request of WeChat's `tcb/updateindex` interface: the indexes of one collection. */
export interface IndexRequest {
  readonly env: string;
  readonly collection_name: string;
  readonly create_indexes: readonly {
    readonly name: string;
    readonly unique: boolean;
    readonly keys: readonly { readonly name: string; readonly direction: '1' | '-1' }[];
  }[];
}

/** The index requests of an environment, one per collection that has indexes. */
export function indexRequests(collections: readonly CollectionSchema[], env: string): IndexRequest[] {
  return collections
    .filter(({ indexes }) => indexes.length > 0)
    .map(({ name, indexes }) => ({
      env,
      collection_name: name,
      create_indexes: indexes.map((index) => ({
        name: index.name,
        unique: index.unique ?? false,
        keys: index.keys.map(([field, direction]) => ({
          name: field,
          direction: direction === 1 ? '1' : '-1',
        })),
      })),
    }));
}
