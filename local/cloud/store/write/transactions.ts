import { randomBytes } from 'node:crypto';
import { Locked } from './commit-queue';
import { failures } from '../errors';
import type { Doc } from '../values/values';

/** What a transaction did to one document, kept until it commits. */
export interface OwnWrite {
  collection: string;
  id: unknown;
  /** null when it removed the document. */
  doc: Doc | null;
}

export interface Transaction {
  readonly id: string;
  /** The snapshot is taken at the first operation, not at the start. */
  started: boolean;
  /** Earlier texts of documents that others changed since the snapshot; null where there was none. */
  readonly before: Map<string, string | null>;
  readonly own: Map<string, OwnWrite>;
  readonly released: Promise<void>;
  readonly release: () => void;
  readonly timer: NodeJS.Timeout;
}

/** The service ends a transaction after this time. */
export const transactionLifeMs = 30_000;

/** Name of a document across collections. */
export function lockName(collection: string, idKey: string): string {
  return `${collection}\0${idKey}`;
}

/**
 * Snapshot isolation without a second connection: every committed change leaves the earlier text with the open
 * transactions, which read through it. The first writer of a document holds it; another transaction fails at its
 * write, an ordinary write waits.
 */
export class Transactions {
  readonly #open = new Map<string, Transaction>();
  readonly #locks = new Map<string, Transaction>();
  readonly #lifeMs: number;
  #committing: Transaction | undefined;

  constructor(lifeMs = transactionLifeMs) {
    this.#lifeMs = lifeMs;
  }

  begin(): string {
    const id = randomBytes(16).toString('hex');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const timer = setTimeout(() => this.end(id), this.#lifeMs);
    timer.unref();
    this.#open.set(id, { id, started: false, before: new Map(), own: new Map(), released, release, timer });

    return id;
  }

  /** The open transaction of that id, with its snapshot taken. Throws when it ended or never was. */
  get(id: string): Transaction {
    const transaction = this.#open.get(id);
    if (!transaction) throw failures.transactionGone();
    transaction.started = true;

    return transaction;
  }

  /** Ends a transaction, committed or not, and lets waiting writes go on. */
  end(id: string): void {
    const transaction = this.#open.get(id);
    if (!transaction) return;
    clearTimeout(transaction.timer);
    this.#open.delete(id);
    for (const [name, holder] of this.#locks) if (holder === transaction) this.#locks.delete(name);
    transaction.release();
  }

  endAll(): void {
    for (const id of [...this.#open.keys()]) this.end(id);
  }

  /** Takes a document for writing. Throws the conflict when another holds it or changed it since the snapshot. */
  lock(transaction: Transaction, name: string): void {
    const holder = this.#locks.get(name);
    if ((holder && holder !== transaction) || transaction.before.has(name))
      throw failures.transactionConflict();
    this.#locks.set(name, transaction);
  }

  /** Runs the writes of a committing transaction, which its own locks do not stop. */
  committing<Result>(transaction: Transaction, work: () => Result): Result {
    this.#committing = transaction;
    try {
      return work();
    } finally {
      this.#committing = undefined;
    }
  }

  /** Called before any document changes: stops at locks and keeps the earlier text for open snapshots. */
  beforeChange(collection: string, idKey: string, before: string | null): void {
    if (this.#open.size === 0) return;
    const name = lockName(collection, idKey);
    const holder = this.#locks.get(name);
    if (holder && holder !== this.#committing) throw new Locked(holder.released);
    for (const transaction of this.#open.values()) {
      if (!transaction.started || transaction === this.#committing || transaction.before.has(name)) continue;
      transaction.before.set(name, before);
    }
  }
}
