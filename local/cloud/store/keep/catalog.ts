import { failures } from '../errors';
import type { Sqlite } from '../sqlite/sqlite';
import type { Sort } from '../values/values';

export interface Index {
  readonly name: string;
  readonly table: string;
  readonly fields: Sort;
  readonly unique: boolean;
  /** Some document has several keys here (an array), so a row may come up more than once. */
  many: boolean;
  /** The keys are the ids of the documents' own table. */
  readonly isPrimary?: boolean;
}

/** The rows of a collection by their own id, which every database keeps in order without being told. */
export function primaryOf({ table }: Collection): Index {
  return { name: '_id_', table, fields: [['_id', 1]], unique: true, many: false, isPrimary: true };
}

/** The column of an index's table that its keys stand in. */
export const keyColumn = ({ isPrimary }: Index): 'id' | 'k' => (isPrimary ? 'id' : 'k');

export interface Collection {
  readonly name: string;
  readonly table: string;
  readonly indexes: Index[];
}

interface IndexRow {
  collection: string;
  name: string;
  number: number;
  fields: string;
  is_unique: number;
  many: number;
}

/** The collections of one database file and their indexes, in memory. */
export class Catalog {
  readonly #collections = new Map<string, Collection>();
  readonly #database: Sqlite;
  readonly #autoCreate: boolean;

  /** @param autoCreate an unknown collection is made at first use; production refuses it */
  constructor(database: Sqlite, autoCreate = false) {
    this.#database = database;
    this.#autoCreate = autoCreate;
    this.reload();
  }

  /** Reads the catalogue again, after a rolled back change of it. */
  reload(): void {
    this.#collections.clear();
    for (const row of this.#database.all<{ name: string; number: number }>('select * from collection')) {
      this.#collections.set(row.name, { name: row.name, table: `c${row.number}`, indexes: [] });
    }
    for (const row of this.#database.all<IndexRow>('select * from collection_index order by number')) {
      this.#collections.get(row.collection)?.indexes.push({
        name: row.name,
        table: `i${row.number}`,
        fields: JSON.parse(row.fields) as Sort,
        unique: row.is_unique === 1,
        many: row.many === 1,
      });
    }
  }

  /** All collections. */
  all(): readonly Collection[] {
    return [...this.#collections.values()];
  }

  has(name: string): boolean {
    return this.#collections.has(name);
  }

  /** The collection of that name. Throws DATABASE_COLLECTION_NOT_EXIST; collections do not come by writing to them. */
  get(name: string): Collection {
    const known = this.#collections.get(name);
    if (known) return known;
    if (this.#autoCreate) return this.create(name);
    throw failures.unknownCollection(name);
  }

  /** Makes a collection inside the running write. Throws where the name is taken or not allowed. */
  create(name: string): Collection {
    if (this.#collections.has(name)) throw failures.collectionExists(name);
    if (!/^[A-Za-z0-9_][\w-]{0,127}$/.test(name))
      throw failures.invalidParam(`Invalid collection name: ${name}`);
    const number = this.#nextNumber('collection');
    this.#database.exec(
      `create table c${number}(r integer primary key, id blob not null unique, doc text not null)`,
    );
    this.#database.run('insert into collection values(?,?)', name, number);
    const made: Collection = { name, table: `c${number}`, indexes: [] };
    this.#collections.set(name, made);

    return made;
  }

  /** Makes an empty index table and enters it. */
  addIndex(collection: Collection, name: string, fields: Sort, unique: boolean): Index {
    const number = this.#nextNumber('collection_index');
    this.#database.exec(`create table i${number}(k blob, r integer, primary key(k, r)) without rowid`);
    const row = [collection.name, name, number, JSON.stringify(fields), unique ? 1 : 0, 0] as const;
    this.#database.run('insert into collection_index values(?,?,?,?,?,?)', ...row);
    const made: Index = { name, table: `i${number}`, fields, unique, many: false };
    collection.indexes.push(made);

    return made;
  }

  dropIndex(collection: Collection, index: Index): void {
    this.#database.exec(`drop table ${index.table}`);
    this.#database.run(
      'delete from collection_index where collection=? and name=?',
      collection.name,
      index.name,
    );
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }

  /** Remembers that some document has several keys in the index. */
  markMany(collection: Collection, index: Index): void {
    index.many = true;
    const sql = 'update collection_index set many=1 where collection=? and name=?';
    this.#database.run(sql, collection.name, index.name);
  }

  #nextNumber(table: 'collection' | 'collection_index'): number {
    return this.#database.get<{ n: number }>(`select coalesce(max(number), 0) + 1 n from ${table}`)?.n ?? 1;
  }
}
