import type { Collection } from '../keep/catalog';
import { docOf, documentKey, type Documents } from '../keep/documents';
import { stringifyEjson, parseDoc } from '../values/ejson';
import { find, type FindRequest } from '../query/find';
import { sortKey } from '../values/keys';
import type { Meter } from '../query/meter';
import { matcher } from '../semantics/mongo';
import type { Sqlite } from '../sqlite/sqlite';
import { finish } from '../steps';
import { lockName, type Transaction } from './transactions';
import type { Doc } from '../values/values';

/** What one transaction sees: its own writes over the snapshot over the present state. */
export class TransactionView {
  readonly #database: Sqlite;
  readonly #documents: Documents;
  readonly #transaction: Transaction;

  constructor(database: Sqlite, documents: Documents, transaction: Transaction) {
    this.#database = database;
    this.#documents = documents;
    this.#transaction = transaction;
  }

  /** The document as this transaction sees it; null where there is none. */
  byId(collection: Collection, id: unknown): Doc | null {
    const name = lockName(collection.name, documentKey(id));
    const own = this.#transaction.own.get(name);
    if (own) return own.doc && parseDoc(stringifyEjson(own.doc));
    const earlier = this.#transaction.before.get(name);
    if (earlier !== undefined) return earlier === null ? null : parseDoc(earlier);
    const row = this.#documents.byId(collection, id);

    return row ? docOf(row) : null;
  }

  /** A query inside the transaction. */
  find(collection: Collection, request: FindRequest, meter: Meter): Doc[] {
    const { own, before } = this.#transaction;
    const present = finish(find(this.#database, collection, { ...request, skip: 0, limit: 0 }, meter)).map(
      docOf,
    );
    const nameOf = (doc: Doc): string => lockName(collection.name, documentKey(doc._id));
    const unchanged = present.filter((doc) => !own.has(nameOf(doc)) && !before.has(nameOf(doc)));
    const matches = matcher(request.filter);
    const seen = [...unchanged, ...this.#overlay(collection).filter(matches)];
    const { sort, skip, limit } = request;
    if (sort.length > 0) seen.sort((a, b) => Buffer.compare(sortKey(a, sort), sortKey(b, sort)));

    return seen.slice(skip, limit > 0 ? skip + limit : undefined);
  }

  #overlay(collection: Collection): Doc[] {
    const { own, before } = this.#transaction;
    const mine = [...own.values()].filter((write) => write.collection === collection.name);
    const docs = mine.flatMap(({ doc }) => (doc ? [parseDoc(stringifyEjson(doc))] : []));
    for (const [name, text] of before) {
      if (text !== null && !own.has(name) && name.startsWith(`${collection.name}\0`))
        docs.push(parseDoc(text));
    }

    return docs;
  }
}
