import { StoreError } from '../errors';
import type { Sqlite } from '../sqlite/sqlite';

/** Number of the tables' layout; raised whenever an older program could no longer read the file. */
export const layoutNumber = 1;

const tables = `
  create table if not exists collection(name text primary key, number integer not null unique) without rowid;
  create table if not exists collection_index(
    collection text not null, name text not null, number integer not null unique,
    fields text not null, is_unique integer not null, many integer not null,
    primary key(collection, name)) without rowid;`;

/** Makes the catalogue's tables in a new file. Throws DataFolderIsNewer for a file of a later layout. */
export function prepareLayout(database: Sqlite): void {
  const found = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (found > layoutNumber) {
    throw new StoreError(
      'DataFolderIsNewer',
      `数据文件的格式是第 ${found} 版，本程序只认到第 ${layoutNumber} 版。请用更新的程序打开它。The database has layout ${found}; this program knows ${layoutNumber}.`,
    );
  }
  if (found === layoutNumber) return;
  database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version=${layoutNumber}; COMMIT`);
}
