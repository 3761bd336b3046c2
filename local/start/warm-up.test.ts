import { myCases } from '../../contract/progress/cases';
import { queue } from '../../contract/queue/queue';
import { warmUp } from './warm-up';

test('loads what people wait for first, then asks what nobody is told and nothing changes by', async () => {
  const done: string[] = [];
  const cloud = {
    loadFunctions: () => Promise.resolve(void done.push('load')),
    invoke: (name: string, event: unknown, caller: object = {}) => {
      const { action, path, headers } = event as { action?: string; path?: string; headers?: object };
      done.push(`${name} ${action ?? path ?? ''}`);
      if (headers)
        expect(headers).toMatchObject({ cookie: expect.stringMatching(/^yuanshou_desk=0{43}$/) as string });
      else expect(caller).toEqual({ openid: 'nobody-yet' });

      return Promise.resolve();
    },
  };
  await warmUp(cloud, 2);
  const round = [`${myCases.door} myCases`, `${queue.door} /queue`];
  expect(done).toEqual(['load', ...round, ...round]);
});
