import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import type { WorkerSettings } from './threads/messages';
import { TooLong } from './steps';
import { Thread } from './threads/thread';
import { workerCode } from './threads/worker-code';

export { StoreError } from './errors';

export interface StoreOptions {
  dir: string;
  collections: readonly CollectionSchema[];
  autoCreate?: boolean;
  /** fail instead of only logging when an unindexed query looks at more than 1,000 documents */
  failUnindexed?: boolean;
  strictTransactions?: boolean;
  log?: (line: Record<string, unknown>) => void;
  driver?: 'native' | 'wasm' | 'auto';
  /** for loading many documents that can be made again: what was acknowledged last may be lost when the power fails */
  bulk?: boolean;
}

export interface Store {
  /** Runs one `database.*` wire action (cloudbase.md §2) and gives the body of its answer ({data…} or {transactionId}); throws StoreError with CloudBase's code. */
  run(action: string, body: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** As `run`, the body of the answer as JSON text. */
  runForText(action: string, body: Record<string, unknown>): Promise<string>;
  /** Copies the whole database, as of now, into one new file. */
  backup(file: string): Promise<void>;
  describe(): Promise<{
    driver: 'better-sqlite3' | 'wasm';
    layout: number;
    documents: Record<string, number>;
  }>;
  close(): Promise<void>;
}

/** The reading thread gives its memory back after this long without work. */
const readerRestsAfterMs = 10_000;

/** Name of the database inside the data folder. */
export const databaseFile = 'database.sqlite';

/**
 * Opens the database in `dir` in threads of its own: one writes and answers short reads, a second, started when it
 * is first needed, does the long ones. Throws StoreError: DataFolderIsNewer, DataFolderInUse, IndexCannotBeBuilt.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  mkdirSync(options.dir, { recursive: true });
  const log = options.log ?? (() => undefined);
  const settings: WorkerSettings = {
    role: 'writer',
    file: path.resolve(options.dir, databaseFile),
    driver: options.driver ?? 'auto',
    from: import.meta.url,
    collections: options.collections,
    autoCreate: options.autoCreate ?? false,
    failUnindexed: options.failUnindexed ?? false,
    strictTransactions: options.strictTransactions ?? false,
    bulk: options.bulk ?? false,
  };
  const code = workerCode();
  const writer = await Thread.start(code, settings, log);

  return new ThreadedStore(writer, () => Thread.start(code, { ...settings, role: 'reader' }, log));
}

class ThreadedStore implements Store {
  readonly #writer: Thread;
  readonly #startReader: () => Promise<Thread>;
  #reader: Promise<Thread> | undefined;
  #readerRests: NodeJS.Timeout | undefined;

  constructor(writer: Thread, startReader: () => Promise<Thread>) {
    this.#writer = writer;
    this.#startReader = startReader;
  }

  async run(action: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
    try {
      return await this.#writer.ask(action, body);
    } catch (thrown) {
      if (!(thrown instanceof TooLong)) throw thrown;
      return this.#readAtLeisure((reader) => reader.ask(action, body));
    }
  }

  async runForText(action: string, body: Record<string, unknown>): Promise<string> {
    try {
      return await this.#writer.askForText(action, body);
    } catch (thrown) {
      if (!(thrown instanceof TooLong)) throw thrown;
      return this.#readAtLeisure((reader) => reader.askForText(action, body));
    }
  }

  async backup(file: string): Promise<void> {
    if (this.#writer.driver === 'wasm') await this.#writer.ask('backup', { file });
    else await this.#readAtLeisure((reader) => reader.ask('backup', { file }));
  }

  async describe(): ReturnType<Store['describe']> {
    const told = await this.#writer.ask('describe', {});

    return {
      driver: this.#writer.driver,
      layout: Number(told.layout),
      documents: told.documents as Record<string, number>,
    };
  }

  async close(): Promise<void> {
    await this.#stopReader();
    await this.#writer.ask('close', {});
    await this.#writer.stop();
  }

  /** Asks the reading thread, which is started when needed and stopped after a while without work. */
  async #readAtLeisure<Answer>(ask: (reader: Thread) => Promise<Answer>): Promise<Answer> {
    clearTimeout(this.#readerRests);
    const reader = await this.#runningReader();
    try {
      return await ask(reader);
    } finally {
      clearTimeout(this.#readerRests);
      if (!reader.busy)
        this.#readerRests = setTimeout(() => void this.#stopReader(), readerRestsAfterMs).unref();
    }
  }

  async #runningReader(): Promise<Thread> {
    if ((await this.#reader)?.ended) this.#reader = undefined;
    this.#reader ??= this.#startReader().catch((thrown: unknown) => {
      this.#reader = undefined;
      throw thrown;
    });

    return this.#reader;
  }

  async #stopReader(): Promise<void> {
    clearTimeout(this.#readerRests);
    const reader = this.#reader;
    this.#reader = undefined;
    await (await reader)?.stop();
  }
}
