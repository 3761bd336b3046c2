/** @jest-environment jsdom */
import { fakeHost } from '../../testing/fake-host';
import { cloud } from './cloud';
import type { WxHost } from '../host';

type CallFunction = (options: { name: string; data?: unknown }) => Promise<unknown>;
const callOf = (host: WxHost): CallFunction => cloud(host).callFunction as CallFunction;

/** A local cloud that remembers what it was asked. */
function recorder(answers: Record<string, unknown>) {
  const asked: { url: string; body: unknown; token: unknown }[] = [];
  const answer = (url: string, init?: RequestInit): unknown => {
    const headers = (init?.headers ?? {}) as Record<string, string>;
    asked.push({ url, body: JSON.parse(init?.body as string), token: headers.authorization });

    return answers[url];
  };

  return { asked, answer };
}

test('a call signs in once and sends name and data', async () => {
  const { asked, answer } = recorder({
    '/client/login': { token: 'T', openid: 'o-test-person' },
    '/client/call': { result: { ok: 1 }, requestID: 'r' },
  });
  const call = callOf(fakeHost(answer));

  await expect(call({ name: 'citizen', data: { action: 'x' } })).resolves.toMatchObject({
    result: { ok: 1 },
  });
  await call({ name: 'citizen' });
  expect(asked.map(({ url }) => url)).toEqual(['/client/login', '/client/call', '/client/call']);
  expect(asked[0]?.body).toEqual({ openid: 'o-test-person' });
  expect(asked[1]).toMatchObject({ body: { name: 'citizen', data: { action: 'x' } }, token: 'Bearer T' });
});

test('an error of the cloud keeps its code', async () => {
  const { answer } = recorder({
    '/client/login': { token: 'T' },
    '/client/call': { errCode: -504003, errMsg: 'timeout' },
  });

  await expect(callOf(fakeHost(answer))({ name: 'citizen' })).rejects.toMatchObject({ errCode: -504003 });
});

test('a refused sign-in is said as it is', async () => {
  const { answer } = recorder({ '/client/login': { errMsg: '没有开放模拟登录' } });

  await expect(callOf(fakeHost(answer))({ name: 'citizen' })).rejects.toMatchObject({
    errMsg: expect.stringContaining('没有开放模拟登录') as string,
  });
});

test('without a network the call fails as on a phone, and works again afterwards', async () => {
  const { answer } = recorder({ '/client/login': { token: 'T' }, '/client/call': { result: 1 } });
  const host = fakeHost(answer);
  host.network.setCut(true);
  await expect(callOf(host)({ name: 'citizen' })).rejects.toMatchObject({ errCode: -1 });

  host.network.setCut(false);
  await expect(callOf(host)({ name: 'citizen' })).resolves.toMatchObject({ result: 1 });
});
