import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import type { CollectionSchema } from '../../cloudfunctions/platform/schema';
import { redirectSdk, startDatabaseServer, type DatabaseServer } from './database-server';

type UntypedDatabase = ReturnType<ReturnType<typeof cloudbase.init>['database']>;

/** A document inside a transaction; the SDK leaves these parts untyped. */
interface TransactionDoc {
  get(): Promise<{ data: Record<string, unknown> | null }>;
  update(data: object): Promise<{ updated: number }>;
  set(data: object): Promise<{ updated: number }>;
}

export interface Transaction {
  collection(name: string): { doc(id: string): TransactionDoc; add(data: object): Promise<{ id: string }> };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export type Database = Omit<
  UntypedDatabase,
  'startTransaction' | 'runTransaction' | 'createCollection' | 'RegExp' | 'serverDate'
> & {
  startTransaction(): Promise<Transaction>;
  runTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  createCollection(name: string): Promise<unknown>;
  RegExp(pattern: { regexp: string; options: string }): object;
  serverDate(offset?: { offset: number }): object;
};

/** The unmodified SDK's database, answered by the store in this process. */
export interface SdkDatabase {
  db: Database;
  server: DatabaseServer;
  stop: () => Promise<void>;
}

/** Starts a store in a new folder with these collections and points the SDK at it. */
export async function startSdkDatabase(...names: string[]): Promise<SdkDatabase> {
  const dir = mkdtempSync(path.join(tmpdir(), 'conformance-'));
  const collections: CollectionSchema[] = names.map((name) => ({ name, purpose: 'for a test', indexes: [] }));
  const server = await startDatabaseServer({ dir, collections });
  redirectSdk(server.url);
  const db = cloudbase.init({ env: 'local-env', region: 'ap-shanghai' }).database() as unknown as Database;

  return {
    db,
    server,
    stop: async () => {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The code that the SDK reports for a request that must fail. */
export async function codeOf(request: Promise<unknown>): Promise<unknown> {
  try {
    await request;
  } catch (thrown) {
    return thrown !== null && typeof thrown === 'object' && 'code' in thrown ? thrown.code : thrown;
  }

  return 'no error';
}
