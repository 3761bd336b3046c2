import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

/** How long a thread that has nothing to do stays awake for the next task, ms. */
const longest = 0.2;
/** After each wait in vain twice as many tasks go by before the next, up to so many. */
const mostTasksBetween = 64;
/** After so many tasks in a row whatever else the thread has to do gets its turn, such as ending old transactions. */
const mostInARow = 256;

/**
 * Waking a sleeping thread takes nearly as long as writing a document. Where one task follows the other, as when one
 * caller writes many documents, the thread stays awake for the next; where they come apart, it soon waits no more.
 */
export class Lingering<Task> {
  readonly #port: MessagePort;
  #inVain = 0;
  #skipped = 0;
  #inARow = 0;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  /** The next task if it comes at once. */
  next(): Task | undefined {
    if (this.#skipped < this.#between()) {
      this.#skipped += 1;

      return undefined;
    }
    this.#skipped = 0;
    const come = this.#inARow < mostInARow ? this.#wait() : undefined;
    this.#inVain = come || this.#inARow === mostInARow ? 0 : this.#inVain + 1;
    this.#inARow = come ? this.#inARow + 1 : 0;

    return come?.message;
  }

  #between(): number {
    return this.#inVain === 0 ? 0 : Math.min(2 ** this.#inVain, mostTasksBetween);
  }

  #wait(): { readonly message: Task } | undefined {
    for (const until = performance.now() + longest; performance.now() < until;) {
      const come: { message: Task } | undefined = receiveMessageOnPort(this.#port);
      if (come) return come;
    }

    return undefined;
  }
}
