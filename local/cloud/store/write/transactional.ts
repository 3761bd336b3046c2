import type { Catalog } from '../keep/catalog';
import type { CommitQueue } from './commit-queue';
import { docOf, documentKey, type Documents } from '../keep/documents';
import { failures } from '../errors';
import type { FindRequest } from '../query/find';
import type { Meter } from '../query/meter';
import type { Sqlite } from '../sqlite/sqlite';
import { TransactionView } from './transaction-view';
import { lockName, type Transaction, type Transactions } from './transactions';
import { changed, upserted, type Change } from './updates';
import type { Updated, WriteTarget } from './writes';
import type { Doc } from '../values/values';

/** The operations of one transaction: kept in memory until the commit, which writes them all or none. */
export class Transactional {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  readonly #documents: Documents;
  readonly #queue: CommitQueue;
  readonly #transactions: Transactions;

  constructor(
    database: Sqlite,
    catalog: Catalog,
    documents: Documents,
    queue: CommitQueue,
    transactions: Transactions,
  ) {
    this.#database = database;
    this.#catalog = catalog;
    this.#documents = documents;
    this.#queue = queue;
    this.#transactions = transactions;
  }

  find(id: string, collection: string, request: FindRequest, meter: Meter): Doc[] {
    const transaction = this.#transactions.get(id);
    const from = this.#catalog.get(collection);
    const view = new TransactionView(this.#database, this.#documents, transaction);
    const wanted = soleId(request);
    if (wanted === undefined) return view.find(from, request, meter);
    const doc = view.byId(from, wanted);

    return doc ? [doc] : [];
  }

  insert(id: string, collection: string, docs: readonly Doc[]): unknown[] {
    const transaction = this.#transactions.get(id);
    const into = this.#catalog.get(collection);
    const view = new TransactionView(this.#database, this.#documents, transaction);
    for (const doc of docs) {
      if (view.byId(into, doc._id)) throw failures.duplicateId(collection, doc._id);
      this.#write(transaction, collection, doc._id, doc);
    }

    return docs.map((doc) => doc._id);
  }

  update(id: string, target: WriteTarget, change: Change, upsert: boolean, meter: Meter): Updated {
    const request = { filter: target.filter, sort: [], skip: 0, limit: target.multi ? 0 : 1 };
    const found = this.find(id, target.collection, request, meter);
    const transaction = this.#transactions.get(id);
    let after: Doc | null = null;
    for (const doc of found) {
      after = changed(doc, change, target.filter);
      this.#write(transaction, target.collection, doc._id, after);
    }
    if (found.length > 0 || !upsert) return { updated: found.length, doc: after };
    const made = upserted(target.filter, change);
    this.#write(transaction, target.collection, made._id, made);

    return { updated: 0, upsertedId: made._id, doc: made };
  }

  remove(id: string, target: WriteTarget, meter: Meter): number {
    const request = { filter: target.filter, sort: [], skip: 0, limit: target.multi ? 0 : 1 };
    const found = this.find(id, target.collection, request, meter);
    const transaction = this.#transactions.get(id);
    for (const doc of found) this.#write(transaction, target.collection, doc._id, null);

    return found.length;
  }

  /** Writes everything in one commit and ends the transaction, whatever comes of it. */
  async commit(id: string): Promise<void> {
    const transaction = this.#transactions.get(id);
    try {
      if (transaction.own.size > 0) {
        await this.#queue.write(() =>
          this.#transactions.committing(transaction, () => this.#store(transaction)),
        );
      }
    } finally {
      this.#transactions.end(id);
    }
  }

  /** Ends the transaction without writing. Throws when it is not open any more. */
  abort(id: string): void {
    this.#transactions.get(id);
    this.#transactions.end(id);
  }

  #write(transaction: Transaction, collection: string, id: unknown, doc: Doc | null): void {
    const name = lockName(collection, documentKey(id));
    this.#transactions.lock(transaction, name);
    transaction.own.set(name, { collection, id, doc });
  }

  #store(transaction: Transaction): void {
    for (const { collection: name, id, doc } of transaction.own.values()) {
      const collection = this.#catalog.get(name);
      const row = this.#documents.byId(collection, id);
      if (row && doc) this.#documents.replace(collection, row, docOf(row), doc);
      else if (doc) this.#documents.insert(collection, doc);
      else if (row) this.#documents.remove(collection, row, docOf(row));
    }
  }
}

/** The id when a request asks for nothing but one document by its id. */
function soleId({ filter }: FindRequest): unknown {
  const names = Object.keys(filter);
  const id = filter._id;
  if (names.length !== 1 || (typeof id !== 'string' && typeof id !== 'number')) return undefined;

  return id;
}
