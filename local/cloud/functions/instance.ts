import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { CloudError } from '../errors';
import type { Bundle, FunctionConfig } from './config';
import type { FunctionLog } from './log';
import { LASTING, type CallMessage, type LoadMessage, type Report } from './messages';

export interface Surroundings {
  /** The compiled runner. */
  runner: string;
  /** Variables that every function sees: the redirection of the SDK and the operator's own. */
  env: Readonly<Record<string, string>>;
  log: FunctionLog;
  thrift: Thrift;
}

/** How little of the machine the processes take while nobody waits. */
export interface Thrift {
  /** How long one of several, or one called long ago, may do nothing before it goes, ms. */
  spare: number;
  /** The same for a timer's: nobody waits for it, so it goes sooner. */
  timer: number;
  /**
   * MB of the young generation: a small one and one helper thread keep an idle function below 70 MB; at 1 MB collecting
   * it takes a fifth of a call.
   */
  young: number;
  /** Whether a process answers some thousand calls in its life, so that optimising its code soon is worth the work. */
  lasting: boolean;
}

export const usualThrift: Thrift = { spare: 20_000, timer: 5_000, young: 2, lasting: true };

/** How much a process steps back, 0 to 19: one that a timer calls, and one that only other functions call. */
const niceness = { ofTimers: 10, ofHelpers: 5 };

/** Longest time a bundle may take to load, ms. */
const LOAD_LIMIT = 30_000;

/** The layers that the build laid beside the functions: the platform shows them under /opt. */
const layersBeside = (folder: string): string => path.resolve(folder, '..', '..', 'layers');

/** One process, for one function or for all that share its kind. It takes one call at a time. */
export class Instance {
  /** Fulfilled when the process has begun; rejected when it cannot. */
  readonly ready: Promise<void>;
  /** Called once when the process has gone. */
  onGone: () => void = () => undefined;
  private readonly process: ChildProcess;
  private settle?: (report: Report | CloudError) => void;
  private gone = false;
  private readonly loaded = new Set<string>();

  /** @param first the function that is called first: the process is of its kind */
  constructor(first: Bundle, around: Surroundings) {
    this.process = fork(around.runner, around.thrift.lasting ? [LASTING] : [], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [
        `--max-old-space-size=${first.config.memorySize}`,
        `--max-semi-space-size=${around.thrift.young}`,
        '--v8-pool-size=1',
      ],
      env: around.env,
    });
    stepBack(this.process, first.config);
    around.log.follow(this.process);
    this.ready = new Promise((resolve, reject) => {
      this.process.on('message', (report: Report) => {
        if (report.kind === 'ready') resolve();
        else this.finish(report);
      });
      this.process.on('error', reject);
      this.process.on('exit', (code, signal) => {
        this.gone = true;
        const error = deathOf(code, signal);
        reject(error);
        this.finish(error);
        this.onGone();
      });
    });
    const beginning = setTimeout(() => this.stop(), LOAD_LIMIT);
    this.ready.catch(() => undefined).finally(() => clearTimeout(beginning));
  }

  get alive(): boolean {
    return !this.gone;
  }

  /**
   * Loads a function's code, once; a process in which that fails is ended.
   * @throws CloudError FUNCTIONS_EXECUTE_FAIL
   */
  async load({ name, folder, config }: Bundle): Promise<void> {
    await this.ready;
    if (this.loaded.has(name)) return;
    const env = { YUANSHOU_LAYERS: layersBeside(folder), ...config.envVariables };
    const report = await this.ask({ kind: 'load', name, folder, env }, LOAD_LIMIT, () =>
      deathOf(null, 'SIGKILL'),
    );
    if (!(report instanceof CloudError) && report.kind === 'loaded') return void this.loaded.add(name);
    this.stop();
    resultOf(report);
  }

  /**
   * Runs one call.
   * @returns JSON of the result
   * @throws CloudError FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED, EXCEED_MAX_PAYLOAD_SIZE,
   *   FUNCTIONS_MEMORY_LIMIT_EXCEEDED
   */
  async run(bundle: Bundle, call: Omit<CallMessage, 'kind' | 'name'>): Promise<string> {
    await this.load(bundle);
    const { timeout } = bundle.config;
    const report = await this.ask({ kind: 'call', name: bundle.name, ...call }, timeout * 1000, () => {
      const message = `Invoking task timed out after ${timeout} seconds`;

      return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', message, 504);
    });

    return resultOf(report);
  }

  /** Ends the process at once. */
  stop(): void {
    this.gone = true;
    this.process.kill('SIGKILL');
  }

  /** @param limit ms, after which the process is ended */
  private ask(
    message: LoadMessage | CallMessage,
    limit: number,
    tooLong: () => CloudError,
  ): Promise<Report | CloudError> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        this.finish(tooLong());
      }, limit);
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.process.send(message);
    });
  }

  private finish(outcome: Report | CloudError): void {
    const settle = this.settle;
    this.settle = undefined;
    settle?.(outcome);
  }
}

/** What nobody waits for at a screen leaves the processors to those who do. */
function stepBack({ pid }: ChildProcess, { triggers, clientCallable, httpAccess }: FunctionConfig): void {
  if (pid === undefined || clientCallable || httpAccess) return;
  setPriority(pid, triggers.length > 0 ? niceness.ofTimers : niceness.ofHelpers);
}

function resultOf(report: Report | CloudError): string {
  if (report instanceof CloudError) throw report;
  if (report.kind === 'done') return report.result;
  if (report.kind === 'tooLarge') {
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the result has ${report.bytes} bytes, more than 1 MB`);
  }
  throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'message' in report ? report.message : 'no answer');
}

/** V8 aborts when the heap is full; everything else is the function's own end. */
function deathOf(code: number | null, signal: NodeJS.Signals | null): CloudError {
  return signal === 'SIGABRT' || code === 134
    ? new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'Invoking task used more memory than its limit')
    : new CloudError('FUNCTIONS_EXECUTE_FAIL', `function process ended (${signal ?? code})`);
}
