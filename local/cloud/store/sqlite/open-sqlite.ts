import { failures } from '../errors';
import type { DriverChoice, Sqlite } from './sqlite';
import { openNative } from './sqlite-native';
import { openWasm } from './sqlite-wasm';

/**
 * WAL with a sync at every commit; a small page cache, because the operating system keeps the file warm anyway;
 * the log is folded in every 16 MB instead of every 4, which writes busy index pages less often.
 */
const settings = [
  'synchronous=FULL',
  'busy_timeout=5000',
  'cache_size=-8192',
  'temp_store=MEMORY',
  'wal_autocheckpoint=4000',
];

/** For loading many documents at once: the touched pages of all indexes stay in memory. */
const bulkSettings = ['synchronous=NORMAL', 'cache_size=-262144', 'wal_autocheckpoint=20000'];

/**
 * Opens the writing connection. `auto` takes better-sqlite3 and, where its binary is missing, the WebAssembly
 * build, saying so in one line through `notice`. Throws when the chosen driver cannot be loaded.
 */
export function openWriter(
  file: string,
  choice: DriverChoice,
  notice: (sentence: string) => void,
  bulk = false,
): Sqlite {
  const database = choice === 'wasm' ? openWasm(file) : openPreferred(file, choice, notice);
  if (database.driver === 'wasm') database.exec('PRAGMA locking_mode=EXCLUSIVE');
  for (const setting of ['journal_mode=WAL', ...settings, ...(bulk ? bulkSettings : [])])
    database.exec(`PRAGMA ${setting}`);

  return database;
}

/** A second, read-only connection beside the writer; only better-sqlite3 can have one. */
export function openReader(file: string): Sqlite {
  const database = openNative(file, true);
  if (!database) throw failures.requestFailed('A second connection needs better-sqlite3.');
  database.exec('PRAGMA busy_timeout=5000');
  database.exec('PRAGMA cache_size=-4096');

  return database;
}

function openPreferred(file: string, choice: DriverChoice, notice: (sentence: string) => void): Sqlite {
  const native = openNative(file, false);
  if (native) return native;
  if (choice === 'native')
    throw failures.requestFailed('better-sqlite3 has no usable binary on this machine.');
  notice('没有可用的 better-sqlite3，改用 WebAssembly 版 SQLite：功能相同，速度稍慢。');

  return openWasm(file);
}
