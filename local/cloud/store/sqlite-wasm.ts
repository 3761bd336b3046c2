import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Sqlite, SqlValue } from './sqlite';

interface WasmStatement {
  run(values: SqlValue[]): { lastInsertRowid: number | bigint };
  get(values: SqlValue[]): unknown;
  all(values: SqlValue[]): unknown[];
  finalize(): void;
}

interface WasmDatabase {
  exec(sql: string): void;
  prepare(sql: string): WasmStatement;
  close(): void;
}

/**
 * SQLite compiled to WebAssembly (node-sqlite3-wasm), for machines without a compiled better-sqlite3.
 *
 * What differs: no shared memory, so WAL works only with one connection that holds the file exclusively, and long
 * reads share that connection (they pause between rows instead of running beside it). Commits do call fsync
 * through node:fs as in the native build. The lock is a folder beside the file, which a killed process leaves
 * behind; `owner.ts` makes sure that nobody else is alive before it is removed here.
 */
export function openWasm(file: string): Sqlite {
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
    Database: new (file: string) => WasmDatabase;
  };
  const database = new Database(file);
  const statements = new Map<string, WasmStatement>();
  const prepared = (sql: string): WasmStatement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);

    return made;
  };

  return {
    driver: 'wasm',
    exec: (sql) => database.exec(sql),
    run: (sql, ...values) => Number(prepared(sql).run(values).lastInsertRowid),
    get: <Row>(sql: string, ...values: SqlValue[]) => firstRow<Row>(prepared(sql), values),
    all: <Row>(sql: string, ...values: SqlValue[]) => prepared(sql).all(values) as Row[],
    close: () => {
      for (const statement of statements.values()) statement.finalize();
      database.close();
    },
  };
}

/** `get` of this driver leaves the statement open after its first row, which would hold a read lock: read all. */
function firstRow<Row>(statement: WasmStatement, values: SqlValue[]): Row | undefined {
  return statement.all(values)[0] as Row | undefined;
}
