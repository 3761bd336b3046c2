import { createRequire } from 'node:module';
import type { Sqlite, SqlValue } from './sqlite';

interface NativeStatement {
  run(...values: SqlValue[]): { lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

interface NativeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NativeStatement;
  close(): void;
}

type NativeConstructor = new (file: string, options: { readonly: boolean }) => NativeDatabase;

/** better-sqlite3 is an optional dependency: npm leaves it out where it can be neither fetched nor compiled. */
function loadNative(): NativeConstructor | undefined {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3') as NativeConstructor;
    // the package loads without its binary; only opening something shows whether it is there
    new Database(':memory:', { readonly: false }).close();

    return Database;
  } catch {
    return undefined;
  }
}

/** Opens a file with better-sqlite3; undefined where the package or its binary is missing. Throws when the file cannot be opened. */
export function openNative(file: string, readonly: boolean): Sqlite | undefined {
  const Database = loadNative();
  if (!Database) return undefined;
  const database = new Database(file, { readonly });
  const statements = new Map<string, NativeStatement>();
  const prepared = (sql: string): NativeStatement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);

    return made;
  };

  return {
    driver: 'better-sqlite3',
    exec: (sql) => database.exec(sql),
    run: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    get: <Row>(sql: string, ...values: SqlValue[]) => prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SqlValue[]) => prepared(sql).all(...values) as Row[],
    close: () => database.close(),
  };
}
