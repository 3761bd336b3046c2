import {
  mostIndexes,
  type CollectionSchema,
  type IndexSchema,
} from '../../../../cloudfunctions/platform/schema';
import type { Catalog, Collection, Index } from './catalog';
import { docOf, type Documents, type Row } from './documents';
import { StoreError } from '../errors';
import type { Sqlite } from '../sqlite/sqlite';

const rowsAtOnce = 500;

/**
 * Brings the file to the declared collections: makes missing ones, builds new indexes, drops those no longer
 * declared or declared differently. Collections that nobody declares keep their documents. One commit.
 * Throws IndexCannotBeBuilt when existing documents break a new unique index, IndexesTooMany for more than the vendor
 * takes; nothing is changed then.
 */
export function reconcile(
  database: Sqlite,
  catalog: Catalog,
  documents: Documents,
  declared: readonly CollectionSchema[],
): void {
  for (const schema of declared) refuseTooMany(schema);
  if (declared.every((schema) => isBuilt(catalog, schema))) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const schema of declared) bring(database, catalog, documents, schema);
    database.exec('COMMIT');
  } catch (thrown) {
    database.exec('ROLLBACK');
    catalog.reload();
    throw thrown;
  }
}

function isBuilt(catalog: Catalog, schema: CollectionSchema): boolean {
  if (!catalog.has(schema.name)) return false;
  const { indexes } = catalog.get(schema.name);

  return (
    indexes.length === schema.indexes.length &&
    schema.indexes.every((wanted) => indexes.some((index) => isSame(index, wanted)))
  );
}

function refuseTooMany({ name, indexes }: CollectionSchema): void {
  if (indexes.length > mostIndexes)
    throw new StoreError(
      'IndexesTooMany',
      `集合 ${name} 声明了 ${indexes.length} 个索引，云开发最多 ${mostIndexes} 个。`,
    );
}

function isSame(index: Index, wanted: IndexSchema): boolean {
  if (index.name !== wanted.name || index.unique !== (wanted.unique ?? false)) return false;

  return JSON.stringify(index.fields) === JSON.stringify(wanted.keys);
}

function bring(database: Sqlite, catalog: Catalog, documents: Documents, schema: CollectionSchema): void {
  const collection = catalog.has(schema.name) ? catalog.get(schema.name) : catalog.create(schema.name);
  for (const index of [...collection.indexes]) {
    if (!schema.indexes.some((wanted) => isSame(index, wanted))) catalog.dropIndex(collection, index);
  }
  for (const wanted of schema.indexes) {
    if (collection.indexes.some((index) => isSame(index, wanted))) continue;
    const index = catalog.addIndex(collection, wanted.name, wanted.keys, wanted.unique ?? false);
    fill(database, documents, collection, index);
  }
}

function fill(database: Sqlite, documents: Documents, collection: Collection, index: Index): void {
  const sql = `select r, doc from ${collection.table} where r>? order by r limit ${rowsAtOnce}`;
  let rows = database.all<Row>(sql, 0);
  while (rows.length > 0) {
    for (const row of rows) enterOrExplain(documents, collection, index, row);
    rows = database.all<Row>(sql, rows.at(-1)?.r ?? 0);
  }
}

function enterOrExplain(documents: Documents, collection: Collection, index: Index, row: Row): void {
  try {
    documents.enter(collection, index, docOf(row), row.r);
  } catch (thrown) {
    throw new StoreError(
      'IndexCannotBeBuilt',
      `集合 ${collection.name} 的唯一索引 ${index.name} 建不起来：已有重复的数据。${String(thrown)}`,
    );
  }
}
