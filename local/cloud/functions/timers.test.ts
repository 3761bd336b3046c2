import type { Bundle } from './config';
import type { FunctionHost } from './host';
import { Timers } from './timers';

const second = (n: number) => new Date(1_800_000_000_000 + n * 1000);

function timersOf(config: string) {
  const fired: string[] = [];
  const problems: unknown[] = [];
  const bundle = {
    name: 'clock',
    config: { triggers: [{ name: 't', type: 'timer', config }] },
  } as unknown as Bundle;
  const host = {
    bundles: { names: () => ['clock'], find: () => bundle },
    invoke: (_name: string, event: { Time: string }) => {
      fired.push(event.Time);
      return Promise.resolve({ requestId: 'r', result: 'null' });
    },
  } as unknown as FunctionHost;
  return { timers: new Timers(host, (line) => problems.push(line)), fired, problems };
}

describe('timers', () => {
  it('fire once for every second that is due, even when the loop is a little late', () => {
    const { timers, fired } = timersOf('* * * * * * *');
    timers.tick(second(0));
    fired.length = 0;
    timers.tick(second(1));
    timers.tick(second(1));
    timers.tick(second(4));
    expect(fired).toEqual([1, 2, 3, 4].map((n) => second(n).toISOString()));
  });

  it('do not make up for an hour asleep', () => {
    const { timers, fired } = timersOf('* * * * * * *');
    timers.tick(second(0));
    fired.length = 0;
    timers.tick(second(3600));
    expect(fired).toHaveLength(10);
  });

  it('report a schedule that cannot be read once, and leave it out', () => {
    const { timers, fired, problems } = timersOf('every morning');
    timers.tick(second(0));
    timers.tick(second(5));
    expect(fired).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
