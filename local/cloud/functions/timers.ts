import { CloudError } from '../errors';
import type { Bundle } from './config';
import { parseSchedule, type Schedule } from './cron';
import type { FunctionHost } from './host';

/** A late event loop still fires these many seconds; a sleep or a stop longer than that is not made up for. */
const CATCH_UP = 10;

/** Fires the timers that functions declare in config.json. */
export class Timers {
  private timer?: NodeJS.Timeout;
  private last = 0;
  private readonly schedules = new Map<string, Schedule | undefined>();

  /** @param log told about schedules that cannot be read and calls that fail */
  constructor(
    private readonly host: FunctionHost,
    private readonly log: (line: Record<string, unknown>) => void,
  ) {}

  start(): void {
    this.last = Math.floor(Date.now() / 1000);
    this.sleep();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /**
   * Fires a function's first timer now.
   * @returns what the function returned
   * @throws CloudError INVALID_PARAM when it has no timer, and those of FunctionHost.invoke
   */
  async runNow(name: string): Promise<unknown> {
    const bundle = this.host.bundles.find(name);
    const trigger = bundle?.config.triggers.find(({ type }) => type === 'timer');
    if (!bundle || !trigger) throw new CloudError('INVALID_PARAM', `函数 ${name} 没有定时触发器`, 400);
    return this.fire(bundle, trigger.name, new Date());
  }

  /** Fires everything due after the last tick, up to and including this second. */
  tick(now: Date): void {
    const second = Math.floor(now.getTime() / 1000);
    const from = Math.max(this.last, second - CATCH_UP);
    for (let at = from + 1; at <= second; at++) this.fireAt(new Date(at * 1000));
    this.last = Math.max(this.last, second);
  }

  private sleep(): void {
    this.timer = setTimeout(
      () => {
        this.tick(new Date());
        this.sleep();
      },
      1005 - (Date.now() % 1000),
    );
    this.timer.unref();
  }

  private fireAt(time: Date): void {
    for (const name of this.host.bundles.names()) {
      const bundle = this.host.bundles.find(name);
      for (const trigger of bundle?.config.triggers ?? []) {
        if (!bundle || trigger.type !== 'timer' || !this.scheduleOf(trigger.config)?.(time)) continue;
        this.fire(bundle, trigger.name, time).catch((error: unknown) =>
          this.log({ level: 'error', what: 'timer', function: name, error: String(error) }),
        );
      }
    }
  }

  private async fire(bundle: Bundle, trigger: string, time: Date): Promise<unknown> {
    const event = { Type: 'Timer', TriggerName: trigger, Time: time.toISOString(), Message: '' };
    const caller = { source: 'wx_trigger', trigger: 'timer' };
    return JSON.parse((await this.host.invoke(bundle.name, event, caller)).result);
  }

  private scheduleOf(text: string): Schedule | undefined {
    if (!this.schedules.has(text)) {
      try {
        this.schedules.set(text, parseSchedule(text));
      } catch (error) {
        this.schedules.set(text, undefined);
        this.log({ level: 'error', what: 'timer', schedule: text, error: String(error) });
      }
    }
    return this.schedules.get(text);
  }
}
