import { createRequire } from 'node:module';
import type { SampleDoc } from './sample';

interface RawStatement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): { doc: string }[];
}

interface RawDatabase {
  exec(sql: string): void;
  prepare(sql: string): RawStatement;
  transaction(work: () => void): () => void;
  close(): void;
}

/** What a hand-made SQLite table would do: the same documents, the same two indexes, the same durability. */
export interface RawTable {
  insertDurably: (doc: SampleDoc) => void;
  load: (docs: Iterable<SampleDoc>) => void;
  page: (status: string) => string[];
  close: () => void;
}

/** Opens better-sqlite3 directly, with a sync at every commit. */
export function openRawTable(file: string): RawTable {
  const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => RawDatabase;
  const database = new Database(file);
  database.exec(`pragma journal_mode=WAL; pragma synchronous=FULL;
    create table doc(id text primary key, status text, owner text, created integer, doc text);
    create index by_status on doc(status, created desc); create index by_owner on doc(owner, created desc);`);
  const insert = database.prepare('insert into doc values(?,?,?,?,?)');
  const select = database.prepare('select doc from doc where status=? order by created desc limit 20');
  const insertDurably = (doc: SampleDoc): void => {
    insert.run(doc._id, doc.status, doc.owner, doc.createdAt, JSON.stringify(doc));
  };

  return {
    insertDurably,
    load: (docs) => database.transaction(() => [...docs].forEach(insertDurably))(),
    page: (status) => select.all(status).map(({ doc }) => doc),
    close: () => database.close(),
  };
}
