import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { CloudError } from '../errors';
import type { Bundle, FunctionConfig } from './config';
import type { FunctionLog } from './log';
import type { CallMessage, Report } from './messages';

export interface Surroundings {
  /** The compiled runner. */
  runner: string;
  /** Variables that every function sees: the redirection of the SDK and the operator's own. */
  env: Readonly<Record<string, string>>;
  log: FunctionLog;
  idle: Idleness;
}

/** How long a process may do nothing before it goes, ms: one of several or of a function called long ago, and a timer's. */
export interface Idleness {
  spare: number;
  timer: number;
}

/** Nobody waits for a timer's process, so it goes sooner. */
export const usualIdleness: Idleness = { spare: 20_000, timer: 5_000 };

/** How much a process steps back, 0 to 19: one that a timer calls, and one that only other functions call. */
const niceness = { ofTimers: 10, ofHelpers: 5 };

/** Longest time a bundle may take to load, ms. */
const LOAD_LIMIT = 30_000;

/** The layers that the build laid beside the functions: the platform shows them under /opt. */
const layersBeside = ({ folder }: Bundle): string => path.resolve(folder, '..', '..', 'layers');

/** One process of one function. It takes one call at a time. */
export class Instance {
  /** Fulfilled when the bundle is loaded; rejected when it cannot be. */
  readonly ready: Promise<void>;
  /** Called once when the process has gone. */
  onGone: () => void = () => undefined;
  private readonly process: ChildProcess;
  private settle?: (report: Report | CloudError) => void;
  private gone = false;

  constructor(
    readonly bundle: Bundle,
    around: Surroundings,
  ) {
    this.process = fork(around.runner, [bundle.folder], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // a small young generation and one helper thread keep an idle function below 70 MB; at 1 MB collecting it
      // takes a fifth of a call
      execArgv: [
        `--max-old-space-size=${bundle.config.memorySize}`,
        '--max-semi-space-size=2',
        '--v8-pool-size=1',
      ],
      env: { ...around.env, YUANSHOU_LAYERS: layersBeside(bundle), ...bundle.config.envVariables },
    });
    stepBack(this.process, bundle.config);
    around.log.follow(bundle.name, this.process);
    this.ready = new Promise((resolve, reject) => {
      this.process.on('message', (report: Report) => {
        if (report.kind === 'ready') resolve();
        else if (report.kind === 'broken') reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', report.message));
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
    const loading = setTimeout(() => this.stop(), LOAD_LIMIT);
    this.ready.catch(() => undefined).finally(() => clearTimeout(loading));
  }

  get alive(): boolean {
    return !this.gone;
  }

  /**
   * Runs one call.
   * @returns JSON of the result
   * @throws CloudError FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED, EXCEED_MAX_PAYLOAD_SIZE,
   *   FUNCTIONS_MEMORY_LIMIT_EXCEEDED
   */
  async run(call: CallMessage): Promise<string> {
    await this.ready;
    const seconds = this.bundle.config.timeout;
    const report = await new Promise<Report | CloudError>((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        this.finish(
          new CloudError(
            'FUNCTIONS_TIME_LIMIT_EXCEEDED',
            `Invoking task timed out after ${seconds} seconds`,
            504,
          ),
        );
      }, seconds * 1000);
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.process.send(call);
    });
    return resultOf(report);
  }

  /** Ends the process at once. */
  stop(): void {
    this.gone = true;
    this.process.kill('SIGKILL');
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
