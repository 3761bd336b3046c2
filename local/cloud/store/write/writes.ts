import type { Catalog, Collection } from '../keep/catalog';
import type { CommitQueue } from './commit-queue';
import { candidates } from '../query/cursor';
import { docOf, type Documents, type Row } from '../keep/documents';
import { find } from '../query/find';
import type { Meter } from '../query/meter';
import { planOf } from '../plan/planner';
import { matcher } from '../semantics/mongo';
import type { Sqlite } from '../sqlite/sqlite';
import { finish, finishKindly, TooLong, type Steps } from '../steps';
import { changed, upserted, type Change } from './updates';
import type { Doc, Filter } from '../values/values';

export interface WriteTarget {
  collection: string;
  filter: Filter;
  /** All documents that match, or only the first. */
  multi: boolean;
}

export interface Updated {
  updated: number;
  upsertedId?: unknown;
  /** The last document as it is after the change; null when none matched. */
  doc: Doc | null;
}

/** Documents changed together when an update has to look through many, and how long one such piece may take, ms. */
const changedAtOnce = { documents: 200, milliseconds: 5 };

/** Ordinary writes, outside transactions. */
export class Writes {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  readonly #documents: Documents;
  readonly #queue: CommitQueue;
  readonly #lastWithTheNext: ReadonlySet<string>;

  /** @param lastWithTheNext collections whose writes alone need not be on the disk before they are answered */
  constructor(
    database: Sqlite,
    catalog: Catalog,
    documents: Documents,
    queue: CommitQueue,
    lastWithTheNext: ReadonlySet<string>,
  ) {
    this.#database = database;
    this.#catalog = catalog;
    this.#documents = documents;
    this.#queue = queue;
    this.#lastWithTheNext = lastWithTheNext;
  }

  /** Stores new documents, all or none. Gives their ids. */
  insert(collection: string, docs: readonly Doc[]): Promise<unknown[]> {
    return this.#queue.write(() => {
      const into = this.#catalog.get(collection);
      for (const doc of docs) this.#documents.insert(into, doc);

      return docs.map((doc) => doc._id);
    }, this.#lastWithTheNext.has(collection));
  }

  /** Changes what matches; with `upsert` makes the document that was not there. Counts matched documents, as the service does. */
  async update(target: WriteTarget, change: Change, upsert: boolean, meter: Meter): Promise<Updated> {
    let after: Doc | null = null;
    const apply = (collection: Collection, row: Row): void => {
      const before = docOf(row);
      after = changed(before, change, target.filter);
      this.#documents.replace(collection, row, before, after);
    };
    const insertMissing = (collection: Collection): unknown => {
      const doc = upserted(target.filter, change);
      this.#documents.insert(collection, doc);
      return doc._id;
    };
    const done = await this.#change(target, apply, upsert ? insertMissing : undefined, meter);

    return { updated: done.count, upsertedId: done.insertedId, doc: after };
  }

  /** Removes what matches. Gives how many. */
  async remove(target: WriteTarget, meter: Meter): Promise<number> {
    const apply = (collection: Collection, row: Row): void =>
      this.#documents.remove(collection, row, docOf(row));

    return (await this.#change(target, apply, undefined, meter)).count;
  }

  async #change(target: WriteTarget, apply: Apply, insert: Insert | undefined, meter: Meter): Promise<Done> {
    try {
      return await this.#queue.write(() => {
        const collection = this.#catalog.get(target.collection);
        const request = { filter: target.filter, sort: [], skip: 0, limit: target.multi ? 0 : 1 };
        const rows = finish(find(this.#database, collection, request, meter));
        for (const row of rows) apply(collection, row);
        if (rows.length > 0 || !insert) return { count: rows.length };
        return { count: 0, insertedId: insert(collection) };
      }, this.#lastWithTheNext.has(target.collection));
    } catch (thrown) {
      if (!(thrown instanceof TooLong)) throw thrown;
      return { count: await this.#changeMany(target, apply, meter) };
    }
  }

  /**
   * A change that looks at many documents finds them first, letting others in between, and then changes them in
   * pieces, testing each again. As in MongoDB it is atomic per document only.
   */
  async #changeMany(target: WriteTarget, apply: Apply, meter: Meter): Promise<number> {
    const patient = meter.withoutBudget();
    const numbers = await finishKindly(this.#numbers(target, patient));
    const matches = matcher(target.filter);
    let count = 0;
    for (let at = 0; at < numbers.length;) {
      const done = await this.#queue.write(() => this.#piece(target, numbers.slice(at), matches, apply));
      at += done.looked;
      count += done.changed;
    }

    return count;
  }

  #piece(
    target: WriteTarget,
    numbers: readonly number[],
    matches: (doc: Doc) => boolean,
    apply: Apply,
  ): { looked: number; changed: number } {
    const collection = this.#catalog.get(target.collection);
    const until = performance.now() + changedAtOnce.milliseconds;
    let [looked, changed] = [0, 0];
    for (const r of numbers) {
      if (looked === changedAtOnce.documents || (looked > 0 && performance.now() > until)) break;
      looked += 1;
      const row = this.#documents.byNumber(collection, r);
      if (!row || !matches(docOf(row))) continue;
      apply(collection, row);
      changed += 1;
    }

    return { looked, changed };
  }

  *#numbers({ collection: name, filter, multi }: WriteTarget, meter: Meter): Steps<number[]> {
    const collection = this.#catalog.get(name);
    const plan = planOf(collection, filter, []);
    const look = meter.watch(name, filter, [], plan);
    const matches = matcher(filter);
    const numbers: number[] = [];
    let seen = 0;
    for (const row of candidates(this.#database, collection, plan, 256)) {
      look(row.doc.length);
      if (++seen % 64 === 0) yield;
      if (!matches(docOf(row))) continue;
      numbers.push(row.r);
      if (!multi) break;
    }

    return numbers;
  }
}

type Apply = (collection: Collection, row: Row) => void;
type Insert = (collection: Collection) => unknown;

interface Done {
  count: number;
  insertedId?: unknown;
}
