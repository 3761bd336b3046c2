import { fsyncSync, openSync, closeSync } from 'node:fs';
import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import { Catalog } from './keep/catalog';
import { CommitQueue } from './write/commit-queue';
import { Documents, type BeforeChange } from './keep/documents';
import { stringifyEjson, wireText } from './values/ejson';
import { asStoreError, failures } from './errors';
import { prepareLayout } from './keep/layout';
import { KnownLong } from './query/known-long';
import { Meter, type Budget } from './query/meter';
import { isRead, projectionOf, read } from './query/reads';
import { reconcile } from './keep/reconcile';
import {
  collectionNameOf,
  filterOf,
  findRequestOf,
  isAboutOne,
  listOf,
  textOf,
  type Body,
} from './query/request';
import type { Sqlite } from './sqlite/sqlite';
import { Shelf } from './keep/shelf';
import { finish, finishKindly, TooLong } from './steps';
import { Transactional } from './write/transactional';
import { Transactions } from './write/transactions';
import { readChange, readNewDoc } from './write/updates';
import { isObjectId, type Doc } from './values/values';
import { Writes, type WriteTarget } from './write/writes';

export interface EngineOptions {
  collections: readonly CollectionSchema[];
  autoCreate: boolean;
  failUnindexed: boolean;
  strictTransactions: boolean;
  log: (line: Record<string, unknown>) => void;
  /** Long reads are left to another connection (TooLong) instead of being done here in slices. */
  leaveLongReads: boolean;
  transactionLifeMs?: number;
}

/** What a read or an update may look at before it counts as long: whoever else asks waits so long. */
const shortRead: Budget = { documents: 2000, signs: 1_000_000, milliseconds: 250 };

/** All wire actions of the database over one writing connection. */
export class Engine {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  readonly #shelf = new Shelf();
  readonly #knownLong = new KnownLong();
  readonly #options: EngineOptions;
  readonly #queue: CommitQueue;
  readonly #transactions: Transactions;
  readonly #writes: Writes;
  readonly #transactional: Transactional;
  readonly #actions: Readonly<Record<string, (body: Body, meter: Meter) => Doc | Promise<Doc>>>;

  /** Prepares the file: layout, declared collections, indexes. Throws DataFolderIsNewer, IndexCannotBeBuilt. */
  constructor(database: Sqlite, options: EngineOptions) {
    prepareLayout(database);
    this.#database = database;
    this.#options = options;
    this.#transactions = new Transactions(options.transactionLifeMs);
    this.#catalog = new Catalog(database, options.autoCreate);
    const beforeChange: BeforeChange = (...change) => this.#transactions.beforeChange(...change);
    const documents = new Documents(database, this.#catalog, beforeChange, this.#shelf);
    reconcile(database, this.#catalog, documents, options.collections);
    this.#queue = new CommitQueue(database, this.#catalog);
    const lastWithTheNext = options.collections.filter((one) => one.lastsWithTheNext).map(({ name }) => name);
    this.#writes = new Writes(database, this.#catalog, documents, this.#queue, new Set(lastWithTheNext));
    this.#transactional = new Transactional(
      database,
      this.#catalog,
      documents,
      this.#queue,
      this.#transactions,
    );
    this.#actions = {
      'database.addCollection': (body) => this.#addCollection(body),
      'database.insertDocument': (body) => this.#insert(body),
      'database.getDocument': (body, meter) => this.#getInTransaction(body, meter),
      'database.modifyDocument': (body, meter) => this.#modify(body, meter),
      'database.modifyAndReturnDoc': (body, meter) => this.#modifyAndReturn(body, meter),
      'database.removeDocument': (body, meter) => this.#remove(body, meter),
      'database.startTransaction': () => ({ transactionId: this.#transactions.begin() }),
      'database.commitTransaction': (body) => this.#commit(body),
      'database.abortTransaction': (body) => this.#abort(body),
    };
  }

  /** Runs one action. Throws StoreError, and TooLong where the options leave long reads to another connection. */
  async run(action: string, body: Body): Promise<Doc> {
    const meter = new Meter({ failUnindexed: this.#options.failUnindexed, budget: shortRead });
    const handler = this.#actions[action];
    if (!isRead(action, body) && !handler) {
      throw failures.invalidParam(`[local] action not supported: ${action}`);
    }
    try {
      const answer = isRead(action, body)
        ? await this.#read(action, body, meter)
        : await handler?.(body, meter);
      for (const query of meter.unindexed) this.#options.log({ event: 'unindexed query', ...query });
      return answer ?? {};
    } catch (thrown) {
      throw thrown instanceof TooLong ? thrown : asStoreError(thrown);
    }
  }

  /** Commits the writes that wait, for a caller who knows that no other is coming just now. */
  commit(): void {
    this.#queue.commit();
  }

  /** How many documents each collection holds. */
  documentCounts(): Record<string, number> {
    const counts = this.#catalog.all().map(({ name, table }) => {
      return [name, this.#database.get<{ n: number }>(`select count(*) n from ${table}`)?.n ?? 0] as const;
    });

    return Object.fromEntries(counts);
  }

  /** Ends open transactions, commits the writes that wait and closes the file. */
  close(): void {
    this.#transactions.endAll();
    this.#queue.close();
    this.#database.close();
  }

  async #read(action: string, body: Body, meter: Meter): Promise<Doc> {
    this.#createIfAllowed(body);
    const reading = { database: this.#database, catalog: this.#catalog };
    if (this.#options.leaveLongReads && this.#knownLong.has(action, body)) throw new TooLong();
    try {
      return finish(read({ ...reading, meter, shelf: this.#shelf }, action, body));
    } catch (thrown) {
      if (thrown instanceof TooLong) this.#knownLong.note(action, body);
      if (!(thrown instanceof TooLong) || this.#options.leaveLongReads) throw thrown;
      return finishKindly(read({ ...reading, meter: meter.withoutBudget() }, action, body));
    }
  }

  /** With `autoCreate` looking at a collection makes it, which a reading connection could not. */
  #createIfAllowed(body: Body): void {
    if (this.#options.autoCreate) this.#catalog.get(collectionNameOf(body));
  }

  async #addCollection(body: Body): Promise<Doc> {
    await this.#queue.write(() => void this.#catalog.create(collectionNameOf(body)));

    return {};
  }

  async #insert(body: Body): Promise<Doc> {
    const collection = collectionNameOf(body);
    const docs = listOf(body, 'data').map((text) => readNewDoc(textOf({ text }, 'text')));
    const id = transactionOf(body);
    const ids = id
      ? this.#transactional.insert(id, collection, docs)
      : await this.#writes.insert(collection, docs);

    return { data: { insertedIds: ids.map(wireId) } };
  }

  #getInTransaction(body: Body, meter: Meter): Doc {
    this.#refuseWhere(body);
    const request = findRequestOf(body);
    const docs = this.#transactional.find(
      textOf(body, 'transactionId'),
      collectionNameOf(body),
      request,
      meter,
    );
    const project = projectionOf(body) ?? ((doc: Doc) => doc);
    const list = docs.map((doc) => wireText(stringifyEjson(project(doc))));

    return { data: { list, limit: request.limit, offset: request.skip } };
  }

  async #modify(body: Body, meter: Meter): Promise<Doc> {
    const change = readChange(textOf(body, 'data'), body.merge === false);
    const upsert = body.upsert === true;
    const id = transactionOf(body);
    if (id) this.#refuseWhere(body);
    const done = id
      ? this.#transactional.update(id, targetOf(body), change, upsert, meter)
      : await this.#writes.update(targetOf(body), change, upsert, meter);

    return { data: { updated: done.updated, matched: done.updated, upsert_id: wireId(done.upsertedId) } };
  }

  async #modifyAndReturn(body: Body, meter: Meter): Promise<Doc> {
    const change = readChange(textOf(body, 'data'), false);
    const target = { ...targetOf(body), multi: false };
    const id = transactionOf(body);
    if (id) this.#refuseWhere(body);
    const done = id
      ? this.#transactional.update(id, target, change, false, meter)
      : await this.#writes.update(target, change, false, meter);

    return { data: { updated: done.updated, doc: wireText(stringifyEjson(done.doc)) } };
  }

  async #remove(body: Body, meter: Meter): Promise<Doc> {
    const id = transactionOf(body);
    if (id) this.#refuseWhere(body);
    const deleted = id
      ? this.#transactional.remove(id, targetOf(body), meter)
      : await this.#writes.remove(targetOf(body), meter);

    return { data: { deleted } };
  }

  async #commit(body: Body): Promise<Doc> {
    await this.#transactional.commit(textOf(body, 'transactionId'));

    return {};
  }

  #abort(body: Body): Doc {
    this.#transactional.abort(textOf(body, 'transactionId'));

    return {};
  }

  #refuseWhere(body: Body): void {
    if (this.#options.strictTransactions && !isAboutOne(body)) throw failures.whereInTransaction();
  }
}

function transactionOf(body: Body): string | undefined {
  return body.transactionId === undefined ? undefined : textOf(body, 'transactionId');
}

function targetOf(body: Body): WriteTarget {
  return { collection: collectionNameOf(body), filter: filterOf(body), multi: body.multi === true };
}

/** Ids leave as JSON; an ObjectId as its hexadecimal text. */
function wireId(id: unknown): unknown {
  return isObjectId(id) ? id.toHexString() : id;
}

/** Copies the whole database, as of now, into a new file and waits until it is on disk. */
export function copyTo(database: Sqlite, file: string): void {
  database.run('vacuum into ?', file);
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
