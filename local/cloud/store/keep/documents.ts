import type { Catalog, Collection, Index } from './catalog';
import { parseDoc, stringifyEjson } from '../values/ejson';
import { failures } from '../errors';
import { encodeValue, indexKeys } from '../values/keys';
import type { Shelf } from './shelf';
import type { Sqlite } from '../sqlite/sqlite';
import { valuesAt, type Doc } from '../values/values';

/** One stored document: its row number and its text. */
export interface Row {
  r: number;
  doc: string;
  /** The text as it was read already, kept where the row is one of few. */
  read?: Doc;
}

/** Told before a document changes, so that it can refuse (locked) or keep the earlier text (snapshots). */
export type BeforeChange = (collection: string, idKey: string, before: string | null) => void;

const greatestBytes = 16 * 1024 * 1024;

/** The name of a document across collections, for locks and snapshots. */
export function documentKey(id: unknown): string {
  return encodeValue(id).toString('latin1');
}

/** Writes documents together with their index entries. Every call belongs to a running SQLite transaction. */
export class Documents {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  readonly #beforeChange: BeforeChange;
  readonly #shelf: Shelf;

  constructor(database: Sqlite, catalog: Catalog, beforeChange: BeforeChange, shelf: Shelf) {
    this.#database = database;
    this.#catalog = catalog;
    this.#beforeChange = beforeChange;
    this.#shelf = shelf;
  }

  byId(collection: Collection, id: unknown): Row | undefined {
    return this.#database.get<Row>(`select r, doc from ${collection.table} where id=?`, encodeValue(id));
  }

  byNumber(collection: Collection, r: number): Row | undefined {
    return this.#database.get<Row>(`select r, doc from ${collection.table} where r=?`, r);
  }

  /** Stores a new document. Throws the service's duplicate key errors. */
  insert(collection: Collection, doc: Doc): void {
    const idKey = encodeValue(doc._id);
    this.#beforeChange(collection.name, idKey.toString('latin1'), null);
    const r = this.#insertRow(collection, idKey, doc);
    this.#shelf.forget(collection.table, r);
    for (const index of collection.indexes) this.enter(collection, index, doc, r);
  }

  #insertRow(collection: Collection, idKey: Buffer, doc: Doc): number {
    const text = storedText(doc);
    try {
      return this.#database.run(`insert into ${collection.table}(id, doc) values(?,?)`, idKey, text);
    } catch (thrown) {
      if (String(thrown).includes('UNIQUE constraint failed'))
        throw failures.duplicateId(collection.name, doc._id);
      throw thrown;
    }
  }

  /** Replaces a document, touching only the indexes whose keys change. */
  replace(collection: Collection, row: Row, before: Doc, after: Doc): void {
    this.#beforeChange(collection.name, documentKey(before._id), row.doc);
    const text = storedText(after);
    if (text === row.doc) return;
    this.#shelf.forget(collection.table, row.r);
    this.#database.run(`update ${collection.table} set doc=? where r=?`, text, row.r);
    for (const index of collection.indexes) {
      if (isUntouched(index, before, after)) continue;
      const earlier = indexKeys(before, index.fields).keys;
      const later = indexKeys(after, index.fields).keys;
      if (earlier.length === later.length && earlier.every((key, i) => later[i]?.equals(key))) continue;
      this.#leave(index, earlier, row.r);
      this.enter(collection, index, after, row.r);
    }
  }

  remove(collection: Collection, row: Row, doc: Doc): void {
    this.#beforeChange(collection.name, documentKey(doc._id), row.doc);
    this.#shelf.forget(collection.table, row.r);
    this.#database.run(`delete from ${collection.table} where r=?`, row.r);
    for (const index of collection.indexes) this.#leave(index, indexKeys(doc, index.fields).keys, row.r);
  }

  /** Enters one document in one index. A missing field counts as null, also for uniqueness, as in production. */
  enter(collection: Collection, index: Index, doc: Doc, r: number): void {
    const { keys, many } = indexKeys(doc, index.fields);
    if (many && !index.many) this.#catalog.markMany(collection, index);
    for (const key of keys) {
      if (index.unique && this.#taken(index, key, r)) {
        throw failures.duplicateKey(collection.name, index.name, readableKey(doc, index));
      }
      this.#database.run(`insert into ${index.table} values(?,?)`, key, r);
    }
  }

  #taken(index: Index, key: Buffer, r: number): boolean {
    return (
      this.#database.get(`select 1 from ${index.table} where k=? and r<>? limit 1`, key, r) !== undefined
    );
  }

  #leave(index: Index, keys: readonly Buffer[], r: number): void {
    for (const key of keys) this.#database.run(`delete from ${index.table} where k=? and r=?`, key, r);
  }
}

/** What both share cannot have other keys. */
function isUntouched({ fields }: Index, before: Doc, after: Doc): boolean {
  return fields.every(([path]) => before[topOf(path)] === after[topOf(path)]);
}

function topOf(path: string): string {
  const end = path.indexOf('.');

  return end < 0 ? path : path.slice(0, end);
}

/** A stored row as a document. Whoever changes it makes another: it may have been read for the test before. */
export function docOf(row: Row): Doc {
  return row.read ?? parseDoc(row.doc);
}

function storedText(doc: Doc): string {
  refuseDollarFields(doc);
  const text = stringifyEjson(doc);
  if (text.length > greatestBytes) throw failures.requestFailed('document is too large: at most 16 MB');

  return text;
}

function refuseDollarFields(doc: Doc): void {
  for (const name of Object.keys(doc)) if (name.startsWith('$')) throw failures.dollarField(name);
}

function readableKey(doc: Doc, index: Index): string {
  return stringifyEjson(
    Object.fromEntries(index.fields.map(([path]) => [path, valuesAt(doc, path).values[0] ?? null])),
  );
}
