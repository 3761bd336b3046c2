export type SqlValue = string | number | Uint8Array | null;

/** All that the store asks of SQLite: both drivers stand behind these five functions. */
export interface Sqlite {
  readonly driver: 'better-sqlite3' | 'wasm';
  exec(sql: string): void;
  /** Runs a writing statement; gives the row number of an insert. */
  run(sql: string, ...values: SqlValue[]): number;
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  close(): void;
}

export type DriverChoice = 'native' | 'wasm' | 'auto';
