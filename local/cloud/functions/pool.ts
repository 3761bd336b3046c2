import { availableParallelism } from 'node:os';
import { CloudError } from '../errors';
import { isShared, type Bundle } from './config';
import { Instance, type Surroundings } from './instance';

/** As many processes of one kind as can compute at once: more would only take each other's place. */
const COMPUTING = Math.max(2, availableParallelism());
/** Some more for when they do not compute but wait, as a call does that has a paper set by another function. */
const MAX_INSTANCES = { alone: COMPUTING + 1, shared: COMPUTING + 3 };
/**
 * A call has to wait this long before another process is worth starting, ms: one that computes, one more, and one of a
 * function that only others call: it carries the typefaces, and its start costs more than several of its calls.
 */
const GROW_AFTER = { computing: 25, waiting: 500, inner: 4_000 };
const MAX_WAITING = 1000;

interface Waiting {
  /** By the clock of `performance`, ms. */
  since: number;
  resolve(instance: Instance): void;
  reject(error: Error): void;
}

/** The processes of one function, or of all that share their kind: grows under load, shrinks when idle. */
export class Pool {
  private readonly idle: Instance[] = [];
  private readonly all = new Set<Instance>();
  private readonly idleTimers = new Map<Instance, NodeJS.Timeout>();
  private readonly waiting: Waiting[] = [];
  private starting = 0;
  private growing?: NodeJS.Timeout;
  private retired = false;
  /** What its processes may have loaded, by name. */
  private readonly bundles = new Map<string, Bundle>();

  constructor(
    private readonly first: Bundle,
    private readonly around: Surroundings,
    /** Whether the last process should stay although it is idle. */
    private readonly staysWarm: () => boolean,
  ) {}

  /** Whether its processes can serve this function: not when they have loaded another version of it. */
  serves(bundle: Bundle): boolean {
    const known = this.bundles.get(bundle.name);
    this.bundles.set(bundle.name, known ?? bundle);

    return known === undefined || known === bundle;
  }

  /** A process that is free for one call; the last used one, so that spare ones grow idle. */
  acquire(): Promise<Instance> {
    const free = this.idle.pop();
    if (free) {
      clearTimeout(this.idleTimers.get(free));
      return Promise.resolve(free);
    }
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', 'too many calls at once', 503));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ since: performance.now(), resolve, reject });
      if (this.all.size === 0) this.start();
      else this.growLater();
    });
  }

  /** Gives a process back after its call. */
  release(instance: Instance): void {
    if (!instance.alive) return;
    const next = this.waiting.shift();
    if (next) {
      next.resolve(instance);
      if (this.waiting.length > 0) this.growLater();
      return;
    }
    if (this.retired) return instance.stop();
    this.idle.push(instance);
    this.stopWhenIdle(instance);
  }

  /** Loads a function into a free process before anyone asks. A failure is told to whoever calls it. */
  async warm(bundle: Bundle): Promise<void> {
    const instance = await this.acquire().catch(() => undefined);
    await instance?.load(bundle).catch(() => undefined);
    if (instance) this.release(instance);
  }

  /** Ends idle processes now and busy ones after their call: the bundle has changed. */
  retire(): void {
    this.retired = true;
    for (const instance of this.idle.splice(0)) instance.stop();
  }

  /** Ends everything at once. */
  stop(): void {
    this.retired = true;
    clearTimeout(this.growing);
    for (const instance of this.all) instance.stop();
    this.failWaiting(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is stopping', 503));
  }

  private get patienceKind(): keyof typeof GROW_AFTER {
    const { clientCallable, httpAccess } = this.first.config;
    if (!clientCallable && !httpAccess) return 'inner';

    return this.all.size < COMPUTING ? 'computing' : 'waiting';
  }

  private get most(): number {
    return isShared(this.first.config) ? MAX_INSTANCES.shared : MAX_INSTANCES.alone;
  }

  private start(): void {
    const instance = new Instance(this.first, this.around);
    this.all.add(instance);
    this.starting++;
    instance.onGone = () => this.forget(instance);
    instance.ready.then(
      () => {
        this.starting--;
        this.release(instance);
      },
      (error: Error) => {
        this.starting--;
        instance.stop();
        this.failWaiting(error);
      },
    );
  }

  private growLater(): void {
    if (this.growing || this.starting > 0 || this.all.size >= this.most) return;
    const patience = GROW_AFTER[this.patienceKind];
    this.growing = setTimeout(() => {
      this.growing = undefined;
      const [first] = this.waiting;
      if (!first || this.starting > 0 || this.all.size >= this.most) return;
      if (performance.now() - first.since >= patience) this.start();
      else this.growLater();
    }, patience);
  }

  private stopWhenIdle(instance: Instance): void {
    const isTimer = this.first.config.triggers.length > 0;
    const { spare, timer: timed } = this.around.thrift;
    const timer = setTimeout(
      () => {
        const alive = [...this.all].filter((one) => one.alive).length;
        if (alive === 1 && !isTimer && this.staysWarm()) return this.stopWhenIdle(instance);
        this.idle.splice(this.idle.indexOf(instance), 1);
        instance.stop();
      },
      isTimer ? timed : spare,
    );
    timer.unref();
    this.idleTimers.set(instance, timer);
  }

  private forget(instance: Instance): void {
    this.all.delete(instance);
    clearTimeout(this.idleTimers.get(instance));
    this.idleTimers.delete(instance);
    const at = this.idle.indexOf(instance);
    if (at >= 0) this.idle.splice(at, 1);
    if (this.waiting.length > 0 && this.starting === 0 && !this.retired) this.start();
  }

  private failWaiting(error: Error): void {
    for (const call of this.waiting.splice(0)) call.reject(error);
  }
}
