import type { EngineOptions } from '../engine';
import type { DriverChoice } from '../sqlite/sqlite';

/** What a worker thread is started with. */
export interface WorkerSettings extends Omit<EngineOptions, 'log' | 'leaveLongReads'> {
  role: 'writer' | 'reader';
  file: string;
  driver: DriverChoice;
  /** A large page cache, and the disk is waited for only when the log is folded in. */
  bulk: boolean;
  /** Module URL from which the SQLite packages are found. */
  from: string;
}

/** A task for a worker: a wire action, or one of the store's own. */
export interface Task {
  id: number;
  action: string;
  body: Record<string, unknown>;
  /** The answer is wanted as JSON text, ready to be sent on. */
  asText: boolean;
}

/** Carries out one task of a worker's thread. */
export type Handler = (task: Task) => Promise<Record<string, unknown>>;

/** What a worker's thread has started. */
export interface Work {
  driver: 'better-sqlite3' | 'wasm';
  handle: Handler;
  /** Commits the writes that wait; a reader has none. */
  commit(): void;
}

/** What a worker sends: that it is ready, an answer, or a line for the log. */
export type Report =
  | { kind: 'ready'; driver: 'better-sqlite3' | 'wasm' }
  | { kind: 'failed'; code: string; message: string }
  | { kind: 'answer'; id: number; value: Record<string, unknown> | string }
  | { kind: 'error'; id: number; code: string; message: string }
  /** The writer leaves this read to the reading worker. */
  | { kind: 'tooLong'; id: number }
  | { kind: 'log'; line: Record<string, unknown> };
