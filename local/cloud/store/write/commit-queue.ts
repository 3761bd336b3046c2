import type { Catalog } from '../keep/catalog';
import { failures } from '../errors';
import type { Sqlite } from '../sqlite/sqlite';

/** A write met a document that a transaction holds; it is tried again when `released` resolves. */
export class Locked extends Error {
  readonly released: Promise<void>;

  constructor(released: Promise<void>) {
    super('The document is locked by a transaction.');
    this.released = released;
  }
}

interface Job {
  work: () => unknown;
  lastsWithTheNext: boolean;
  settle: (outcome: Outcome) => void;
}

type Outcome = { value: unknown } | { error: unknown };

const mostAtOnce = 200;

/**
 * Runs writes one after another and commits those that wait together with one sync of the disk. Each is answered only
 * after that commit; one that fails is undone alone and harms none of the others.
 */
export class CommitQueue {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  /** How far a commit usually waits for the disk, in SQLite's numbers. */
  readonly #usual: number;
  #waiting: Job[] = [];
  #scheduled = false;
  #closed = false;

  constructor(database: Sqlite, catalog: Catalog) {
    this.#database = database;
    this.#catalog = catalog;
    this.#usual = database.get<{ synchronous: number }>('PRAGMA synchronous')?.synchronous ?? 2;
  }

  /**
   * Resolves with what `work` gave, after it is on disk. Waits and tries again when the work meets a lock.
   * Throws the StoreError SYS_ERR once the queue is closed.
   * @param lastsWithTheNext committed, but the disk is not waited for: a killed process loses nothing of it, a power cut
   *   loses it unless something was written after it, which takes it along, as the log keeps its order
   */
  async write<Result>(work: () => Result, lastsWithTheNext = false): Promise<Result> {
    for (;;) {
      if (this.#closed) throw failures.closed();
      const outcome = await new Promise<Outcome>((settle) =>
        this.#enqueue({ work, lastsWithTheNext, settle }),
      );
      if ('value' in outcome) return outcome.value as Result;
      if (!(outcome.error instanceof Locked)) throw outcome.error;
      await outcome.error.released;
    }
  }

  /** Commits what waits without letting more come first. */
  commit(): void {
    if (this.#waiting.length > 0) this.#commitWaiting();
  }

  /** Commits what waits and takes nothing more: the file is about to be closed. */
  close(): void {
    this.#closed = true;
    while (this.#waiting.length > 0) this.#commitWaiting();
  }

  #enqueue(job: Job): void {
    this.#waiting.push(job);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#commitWaiting());
  }

  #commitWaiting(): void {
    this.#scheduled = false;
    const jobs = this.#waiting.splice(0, mostAtOnce);
    if (jobs.length === 0) return;
    if (this.#waiting.length > 0) {
      this.#scheduled = true;
      setImmediate(() => this.#commitWaiting());
    }
    const isLazy = jobs.every(({ lastsWithTheNext }) => lastsWithTheNext);
    if (isLazy) this.#database.exec('PRAGMA synchronous=NORMAL');
    const outcomes = this.#inOneCommit(jobs);
    if (isLazy) this.#database.exec(`PRAGMA synchronous=${this.#usual}`);
    jobs.forEach((job, i) => job.settle(outcomes[i] ?? { error: new Error('the write was not run') }));
  }

  #inOneCommit(jobs: readonly Job[]): Outcome[] {
    try {
      this.#database.run('BEGIN IMMEDIATE');
      const outcomes =
        jobs.length === 1 ? jobs.map(({ work }) => ({ value: work() })) : this.#eachAlone(jobs);
      this.#database.run('COMMIT');
      return outcomes;
    } catch (error) {
      this.#undo(['ROLLBACK']);
      return jobs.map(() => ({ error }));
    }
  }

  #eachAlone(jobs: readonly Job[]): Outcome[] {
    return jobs.map(({ work }) => {
      this.#database.run('SAVEPOINT job');
      try {
        const value = work();
        this.#database.run('RELEASE job');
        return { value };
      } catch (error) {
        this.#undo(['ROLLBACK TO job', 'RELEASE job']);
        return { error };
      }
    });
  }

  #undo(statements: readonly string[]): void {
    try {
      for (const sql of statements) this.#database.run(sql);
    } catch (thrown) {
      // SQLite has already rolled back by itself after a full disk or an I/O error
      if (!/no transaction|no such savepoint/.test(String(thrown))) throw thrown;
    }
    this.#catalog.reload();
  }
}
