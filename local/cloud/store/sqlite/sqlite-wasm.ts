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

  /** A statement that failed keeps its error and cannot be used again. */
  const use = <Result>(sql: string, work: (statement: WasmStatement) => Result): Result => {
    const statement = prepared(sql);
    try {
      return work(statement);
    } catch (thrown) {
      statements.delete(sql);
      discard(statement);
      throw thrown;
    }
  };

  return {
    driver: 'wasm',
    exec: (sql) => database.exec(sql),
    run: (sql, ...values) => use(sql, (statement) => Number(statement.run(values).lastInsertRowid)),
    get: <Row>(sql: string, ...values: SqlValue[]) =>
      // `get` of this driver leaves the statement open after its first row, which would hold a read lock: read all
      use(sql, (statement) => statement.all(values)[0] as Row | undefined),
    all: <Row>(sql: string, ...values: SqlValue[]) => use(sql, (statement) => statement.all(values) as Row[]),
    close: () => {
      statements.forEach(discard);
      database.close();
    },
  };
}

function discard(statement: WasmStatement): void {
  try {
    statement.finalize();
  } catch (thrown) {
    // finalizing repeats the error of the last run, which was already reported
    if (!(thrown instanceof Error)) throw thrown;
  }
}
