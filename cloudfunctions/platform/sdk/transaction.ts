import type { CollectionName, Documents } from '../documents';
import type { Sdk, SdkTransaction, Update } from './sdk';

/** Inside a transaction only single documents can be touched. */
export interface Transaction {
  get<Name extends CollectionName>(collection: Name, id: string): Promise<Documents[Name] | null>;
  set<Name extends CollectionName>(collection: Name, document: Documents[Name]): Promise<void>;
  update(collection: CollectionName, id: string, update: Update): Promise<void>;
}

const conflict = /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|WriteConflict/;
const tries = 5;

/**
 * Runs `work` as one: all of it or nothing. Conflicts are tried again, since `runTransaction` of wx-server-sdk does not.
 * `work` may run several times and must do nothing else.
 */
export async function withTransaction<Result>(
  sdk: Pick<Sdk, 'begin'>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(sdk, work);
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error;
      await new Promise((resume) => setTimeout(resume, 10 * attempt));
    }
  }
}

async function once<Result>(
  sdk: Pick<Sdk, 'begin'>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = await sdk.begin();
  try {
    const result = await work(typed(transaction));
    await transaction.commit();

    return result;
  } catch (error) {
    // A conflict has already ended the transaction; rolling back then fails too and adds nothing.
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

function typed(transaction: SdkTransaction): Transaction {
  return {
    get: async (collection, id) => (await transaction.get(collection, id)) as never,
    set: (collection, { _id, ...rest }) => transaction.set(collection, _id, rest),
    update: (collection, id, update) => transaction.update(collection, id, update),
  };
}

function isConflict(error: unknown): boolean {
  const { code = '', message = '', errMsg = '' } = error as Record<string, string | undefined>;

  return conflict.test(`${code} ${message} ${errMsg}`);
}
