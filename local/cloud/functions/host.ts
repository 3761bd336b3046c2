import { randomBytes, randomUUID } from 'node:crypto';
import { CloudError, codeOf } from '../errors';
import { Bundles, isShared, type Bundle } from './config';
import { callContext, callVariables, withUserInfo, type Caller } from './context';
import type { Surroundings } from './instance';
import { MAX_EVENT } from './messages';
import { Pool } from './pool';

export interface RunningCall {
  bundle: Bundle;
  caller: Caller;
  requestId: string;
}

export interface Answer {
  requestId: string;
  /** JSON of what the function returned. */
  result: string;
}

/** So many kinds of processes keep one while nobody calls (about 90 MB each): those called last. */
const KEPT_WARM = 2;

/** Runs functions in processes beside this one and knows which call is under way. */
export class FunctionHost {
  readonly bundles: Bundles;
  private readonly pools = new Map<string, Pool>();
  private readonly calls = new Map<string, RunningCall>();
  /** Kinds of processes, the one called last at the end. What only timers or functions call is not worth keeping. */
  private readonly lastCalled = new Set<string>();

  /** @param root the deployed functions, or undefined for none */
  constructor(
    root: string | undefined,
    private readonly env: string,
    private readonly around: Surroundings,
  ) {
    this.bundles = new Bundles(root);
  }

  /**
   * Calls a function.
   * @param event any JSON value, at most 100 KB as text
   * @param limit most bytes of the event (HTTP access takes larger bodies that are not text)
   * @throws CloudError FUNCTION_NOT_FOUND, EXCEED_MAX_PAYLOAD_SIZE, and those of Instance.run
   */
  async invoke(name: string, event: unknown, caller: Caller, limit = MAX_EVENT): Promise<Answer> {
    const bundle = this.bundles.find(name);
    if (!bundle) throw new CloudError('FUNCTION_NOT_FOUND', `未找到函数 ${printable(name)}`, 404);

    return this.invokeBundle(bundle, event, caller, limit);
  }

  /** Calls a function that need not be among the deployed: nobody reaches it by its name. Throws as `invoke` does. */
  async invokeBundle(bundle: Bundle, event: unknown, caller: Caller, limit = MAX_EVENT): Promise<Answer> {
    const text = textOf(withUserInfo(event ?? {}, caller));
    if (Buffer.byteLength(text) > limit) {
      throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the event is larger than ${limit} bytes`, 413);
    }
    const requestId = randomUUID();
    const token = randomBytes(16).toString('hex');
    const started = performance.now();
    this.calls.set(token, { bundle, caller, requestId });
    let code = 'OK';
    try {
      return { requestId, result: await this.run(bundle, text, caller, requestId, token) };
    } catch (error) {
      code = codeOf(error) ?? 'SYS_ERR';
      throw Object.assign(error as Error, { requestId });
    } finally {
      this.calls.delete(token);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      this.around.log.add({ function: bundle.name, requestId, source: caller.source, code, ms });
    }
  }

  /** The call under way that this token was made for. */
  callOf(token: unknown): RunningCall | undefined {
    return typeof token === 'string' ? this.calls.get(token) : undefined;
  }

  /** Loads a function before it is needed; a failure is told to whoever calls it. */
  async warm(bundle: Bundle): Promise<void> {
    await this.poolOf(bundle).warm(bundle);
  }

  /** Loads, one after the other, all that people wait for. */
  async warmAll(): Promise<void> {
    for (const name of this.bundles.names()) {
      const bundle = this.bundles.find(name);
      if (!bundle || !isShared(bundle.config)) continue;
      this.noteCall(bundle);
      await this.warm(bundle);
    }
  }

  /** Ends all processes. */
  stop(): void {
    for (const pool of this.pools.values()) pool.stop();
    this.pools.clear();
  }

  private async run(
    bundle: Bundle,
    event: string,
    caller: Caller,
    requestId: string,
    token: string,
  ): Promise<string> {
    const pool = this.poolOf(bundle);
    this.noteCall(bundle);
    const instance = await pool.acquire();
    try {
      return await instance.run(bundle, {
        id: requestId,
        event,
        env: callVariables(this.env, caller, requestId, token),
        context: callContext(this.env, bundle.name, requestId, bundle.config),
      });
    } finally {
      pool.release(instance);
    }
  }

  private poolOf(bundle: Bundle): Pool {
    const kind = kindOf(bundle);
    const known = this.pools.get(kind);
    if (known?.serves(bundle)) return known;
    known?.retire();
    const pool = new Pool(bundle, this.around, () => this.isRecent(kind));
    pool.serves(bundle);
    this.pools.set(kind, pool);
    return pool;
  }

  private noteCall(bundle: Bundle): void {
    const { clientCallable, httpAccess, triggers } = bundle.config;
    if ((!clientCallable && !httpAccess) || triggers.length > 0) return;
    this.lastCalled.delete(kindOf(bundle));
    this.lastCalled.add(kindOf(bundle));
  }

  private isRecent(kind: string): boolean {
    return [...this.lastCalled].slice(-KEPT_WARM).includes(kind);
  }
}

/** Functions of one kind share processes: the SDK is then loaded once for all of them, not once for each. */
function kindOf({ name, config }: Bundle): string {
  return isShared(config) ? `shared, ${config.memorySize} MB` : name;
}

/** @throws CloudError EXCEED_MAX_PAYLOAD_SIZE for an event nested so deep that it cannot be written as text */
function textOf(event: unknown): string {
  try {
    return JSON.stringify(event);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the event is nested too deep', 413);
  }
}

const printable = (name: string) => JSON.stringify(String(name).slice(0, 60));
