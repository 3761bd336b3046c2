import { existsSync } from 'node:fs';
import path from 'node:path';
import { openTown, type Town } from '../testing/harness';

const identities = [{ openid: 'oLi_1', name: '李青', note: '进城务工' }];

let town: Town;

beforeAll(async () => {
  town = await openTown({ identities });
});
afterAll(() => town.close());
describe('sample people', () => {
  it('lists them in demo mode', async () => {
    expect(await (await fetch(town.at('/client/about'))).json()).toEqual({
      demo: true,
      env: 'local-env',
      identities,
    });
  });

  it('wants a letter in an openid', async () => {
    expect((await town.post('/client/login', { openid: '123' })).status).toBe(400);
    expect((await town.post('/client/login', { openid: '../x' })).status).toBe(400);
  });

  it('believes nobody without a token or with a changed one', async () => {
    const token = await town.login('oLi_1');
    const [claims, sign] = token.split('.');
    const boss = Buffer.from(JSON.stringify({ openid: 'oBoss', expires: 9e15 })).toString('base64url');
    for (const bad of [undefined, `${boss}.${sign}`, claims, `${claims}.x`]) {
      expect((await town.post('/client/call', { name: 'person', data: {} }, bad)).status).toBe(401);
    }
  });

  it('keeps a sign-in over a restart', async () => {
    const token = await town.login('oLi_1');
    await town.restart();
    const answer = await town.post('/client/call', { name: 'person', data: { step: 'who' } }, token);
    expect(await answer.json()).toHaveProperty('result.OPENID', 'oLi_1');
  });

  it('keeps functions that are not for the phone from it', async () => {
    expect(await town.call('oLi_1', 'tick', {})).toMatchObject({ errCode: -601034 });
  });
});

describe('messages', () => {
  it('sends one message per consent, refuses the next, and shows it in the outbox', async () => {
    const token = await town.login('oLi_1');
    await town.post('/client/subscribe', { templateIds: ['accepted'] }, token);
    const answer = await town.call('oLi_1', 'person', { step: 'openapi', template: 'accepted' });
    expect(answer['result']).toMatchObject({
      first: { errCode: 0 },
      second: { errCode: 43101 },
      tooLong: { errCode: 47003 },
      fine: 'pass',
      risky: 'risky',
      picture: 'image/png',
      forbidden: { errCode: -604101 },
    });
    const { messages } = (await (await fetch(town.at('/client/outbox'))).json()) as { messages: unknown[] };
    expect(messages).toEqual([
      expect.objectContaining({
        to: 'oLi_1',
        template: 'accepted',
        page: 'pages/case',
        data: { thing1: { value: '已受理' } },
      }),
    ]);
  });
});

describe('clients that mean no good', () => {
  it('may not send headers without end', async () => {
    const headers = { 'x-long': 'x'.repeat(20_000) };
    expect((await fetch(town.at('/client/about'), { headers })).status).toBe(431);
  });

  it('get an error, not a crash, for bodies that are not JSON or not an object', async () => {
    const token = await town.login('oLi_1');
    const send = (body: string) =>
      fetch(town.at('/client/call'), { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    const bodies = [
      '',
      '[',
      '[]',
      '"a"',
      '{}',
      '{"name":1}',
      '{"name":"person","data":[]}',
      '{"name":"person","data":7}',
    ];
    for (const body of bodies) expect((await send(body)).status).toBe(400);
    expect(await (await send('{"name":"__proto__","data":{}}')).json()).toMatchObject({ errCode: -501000 });
  });
});

describe('outside demo mode', () => {
  it('accepts no identity and shows no messages', async () => {
    const token = await town.login('oLi_1');
    await town.restart({ demo: false });
    const refused = await town.post('/client/login', { openid: 'oLi_1' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errCode: -601034, errMsg: expect.any(String) as string });
    expect((await town.post('/client/call', { name: 'person', data: {} }, token)).status).toBe(401);
    expect((await fetch(town.at('/client/outbox'))).status).toBe(403);
    expect(await (await fetch(town.at('/client/about'))).json()).toMatchObject({
      demo: false,
      identities: [],
    });
    expect(existsSync(path.join(town.dir, 'data', 'key'))).toBe(true);
  });
});
