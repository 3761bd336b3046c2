import { Worker } from 'node:worker_threads';
import { StoreError } from '../errors';
import type { Report, Task, WorkerSettings } from './messages';
import { TooLong } from '../steps';

type Answer = Record<string, unknown>;

interface Waiting {
  resolve: (value: Answer | string) => void;
  reject: (error: Error) => void;
}

/** A worker thread of the store, asked by messages. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended: Error | undefined;
  readonly driver: 'better-sqlite3' | 'wasm';

  private constructor(worker: Worker, driver: 'better-sqlite3' | 'wasm', log: (line: Answer) => void) {
    this.#worker = worker;
    this.driver = driver;
    worker.on('message', (report: Report) => this.#take(report, log));
    worker.on('error', (error) => {
      log({ event: 'database thread failed', error: error.message });
      this.#end(error);
    });
    worker.on('exit', () => this.#end(new StoreError('SYS_ERR', 'The database thread has ended.')));
  }

  /** Starts a thread and resolves when it is ready. Rejects with the StoreError that kept it from starting. */
  static start(code: string, settings: WorkerSettings, log: (line: Answer) => void): Promise<Thread> {
    // a small nursery keeps the idle memory of a thread down; its objects live for one request
    const resourceLimits = { maxYoungGenerationSizeMb: 8 };
    const worker = new Worker(code, { eval: true, workerData: settings, execArgv: [], resourceLimits });

    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.on('message', function starting(report: Report) {
        if (report.kind === 'log') return log(report.line);
        worker.off('message', starting);
        worker.off('error', reject);
        if (report.kind === 'ready') return resolve(new Thread(worker, report.driver, log));
        const failed = report.kind === 'failed' ? report : { code: 'SYS_ERR', message: 'unexpected start' };
        void worker.terminate();
        reject(new StoreError(failed.code, failed.message));
      });
    });
  }

  /** Asks for one action. Rejects with StoreError, or TooLong when the thread leaves a read to another. */
  ask(action: string, body: Answer): Promise<Answer> {
    return this.#send(action, body, false) as Promise<Answer>;
  }

  /** As `ask`, the answer as JSON text: taken over as one string, it need not be copied value by value. */
  askForText(action: string, body: Answer): Promise<string> {
    return this.#send(action, body, true) as Promise<string>;
  }

  /** True when the thread has stopped or failed and answers no more. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  /** True while some task is not answered. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(action: string, body: Answer, asText: boolean): Promise<Answer | string> {
    if (this.#ended) return Promise.reject(this.#ended);
    const task: Task = { id: this.#next++, action, body, asText };

    return new Promise((resolve, reject) => {
      this.#waiting.set(task.id, { resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  #take(report: Report, log: (line: Answer) => void): void {
    if (report.kind === 'log') return log(report.line);
    if (report.kind === 'ready' || report.kind === 'failed') return;
    const waiting = this.#waiting.get(report.id);
    this.#waiting.delete(report.id);
    if (report.kind === 'answer') return waiting?.resolve(report.value);
    waiting?.reject(report.kind === 'tooLong' ? new TooLong() : new StoreError(report.code, report.message));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
