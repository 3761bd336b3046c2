import tcb from '@cloudbase/node-sdk';
import type { FoundingDatabase } from './found-centre';

/** The database of an environment over the published SDK; where it is follows from the process's environment. */
export function foundingDatabase(env: string): FoundingDatabase {
  const database = tcb.init({ env }).database();

  return {
    async find(collection, where) {
      const { data } = (await database.collection(collection).where(where).limit(2).get()) as {
        data: { readonly _id: string }[];
      };

      return data;
    },
    add: (collection, document) => database.collection(collection).add(document),
  };
}
