import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { openTown, type Town } from './testing/harness';

let town: Town;
const at = (address: string) => `${town.cloud.clientUrl}${address}`;
const post = (address: string, body: unknown, token?: string) =>
  fetch(at(address), {
    method: 'POST',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body),
  });
const upload = async (openid: string, cloudPath: string, body: Buffer) =>
  post(`/client/upload?cloudPath=${encodeURIComponent(cloudPath)}`, body, await town.login(openid));
const stored = () =>
  readdirSync(path.join(town.dir, 'data', 'files'), { recursive: true })
    .map(String)
    .sort();
const drafts = () => readdirSync(path.join(town.dir, 'data', 'incoming'));

/** Sends a path exactly as written: fetch would tidy it first. */
const raw = (target: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(town.cloud.clientUrl);
    request({ hostname, port, path: target }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

const identities = [{ openid: 'oLi_1', name: '李青', note: '进城务工' }];

beforeAll(async () => {
  town = await openTown({ identities });
  const phone = path.join(town.dir, 'phone');
  mkdirSync(phone);
  writeFileSync(path.join(phone, 'index.html'), '<!doctype html><title>手机</title>');
  writeFileSync(path.join(phone, 'app.js'), `console.log(${JSON.stringify('长'.repeat(2000))})`);
  writeFileSync(path.join(town.dir, 'home.html'), '<script>go()</script><style>b{}</style>');
  writeFileSync(path.join(town.dir, 'secret.txt'), 'secret');
  symlinkSync(path.join(town.dir, 'secret.txt'), path.join(phone, 'leak.txt'));
  await town.restart({ statics: { '/phone/': phone }, home: path.join(town.dir, 'home.html') });
}, 60_000);
afterAll(() => town.close());
jest.setTimeout(30_000);

describe('sample people', () => {
  it('lists them in demo mode', async () => {
    expect(await (await fetch(at('/client/about'))).json()).toEqual({
      demo: true,
      env: 'local-env',
      identities,
    });
  });

  it('wants a letter in an openid', async () => {
    expect((await post('/client/login', { openid: '123' })).status).toBe(400);
    expect((await post('/client/login', { openid: '../x' })).status).toBe(400);
  });

  it('believes nobody without a token or with a changed one', async () => {
    const token = await town.login('oLi_1');
    const [claims, sign] = token.split('.');
    const boss = Buffer.from(JSON.stringify({ openid: 'oBoss', expires: 9e15 })).toString('base64url');
    for (const bad of [undefined, `${boss}.${sign}`, claims, `${claims}.x`]) {
      expect((await post('/client/call', { name: 'person', data: {} }, bad)).status).toBe(401);
    }
  });

  it('keeps a sign-in over a restart', async () => {
    const token = await town.login('oLi_1');
    await town.restart({
      statics: { '/phone/': path.join(town.dir, 'phone') },
      home: path.join(town.dir, 'home.html'),
    });
    const answer = await post('/client/call', { name: 'person', data: { step: 'who' } }, token);
    expect(await answer.json()).toHaveProperty('result.OPENID', 'oLi_1');
  });

  it('keeps functions that are not for the phone from it', async () => {
    expect(await town.call('oLi_1', 'tick', {})).toMatchObject({ errCode: -601034 });
  });
});

describe('messages', () => {
  it('sends one message per consent, refuses the next, and shows it in the outbox', async () => {
    const token = await town.login('oLi_1');
    await post('/client/subscribe', { templateIds: ['accepted'] }, token);
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
    const { messages } = (await (await fetch(at('/client/outbox'))).json()) as { messages: unknown[] };
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

describe('files', () => {
  it('takes a photo from the phone and gives it back by a signed address only', async () => {
    const photo = Buffer.from([0xff, 0xd8, 0, 13, 10, 45, 45, 255]);
    const { fileID } = (await (await upload('oLi_1', 'incoming/oLi_1/欠条.jpg', photo)).json()) as {
      fileID: string;
    };
    expect(fileID).toMatch(/^cloud:\/\/local-env\..+\/incoming\/oLi_1\/欠条\.jpg$/);
    expect(stored()).toContain('incoming/oLi_1/欠条.jpg');
    expect((await fetch(at('/files/incoming/oLi_1/欠条.jpg'))).status).toBe(403);
  });

  it('lets functions store, link, read and delete, and the link opens with safe headers', async () => {
    const { result } = await town.call('oLi_1', 'person', { step: 'file' });
    const { url, fileID } = result as { url: string; fileID: string };
    expect(result).toMatchObject({ same: true, missing: -503003 });
    const answer = await fetch(url);
    expect(await answer.text()).toBe('白条一张');
    expect(answer.headers.get('content-disposition')).toBe(
      `inline; filename="___1.txt"; filename*=UTF-8''${encodeURIComponent('欠条 1.txt')}`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await fetch(url.replace(/sign=./, 'sign=_'))).status).toBe(403);
    expect((await fetch(url.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
    const deleted = await town.call('oLi_1', 'person', { step: 'deleteFile', fileID });
    expect(deleted['result']).toMatchObject([{ status: 0 }]);
    expect((await fetch(url)).status).toBe(404);
  });

  it('never replaces a file and keeps people to their own folder', async () => {
    const one = Buffer.from('1');
    expect((await upload('oLi_1', 'incoming/oLi_1/once.txt', one)).status).toBe(200);
    expect((await upload('oLi_1', 'incoming/oLi_1/once.txt', one)).status).toBe(409);
    expect((await upload('oLi_1', 'incoming/oWang_2/a.txt', one)).status).toBe(403);
    expect((await upload('oLi_1', 'papers/a.txt', one)).status).toBe(403);
    expect((await upload('oLi_1', 'incoming/oLi_1/../oWang_2/a.txt', one)).status).toBe(400);
    expect((await upload('oLi_1', 'incoming/oLi_1//a.txt', one)).status).toBe(400);
  });

  it('refuses more than 10 MB, announced or not, and leaves nothing', async () => {
    const big = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect((await upload('oLi_1', 'incoming/oLi_1/big', big)).status).toBe(413);
    const token = await town.login('oLi_1');
    const status = await new Promise((resolve, reject) => {
      const sending = request(
        at('/client/upload?cloudPath=incoming/oLi_1/big'),
        { method: 'POST', headers: { authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked' } },
        (answer) => resolve(answer.statusCode),
      );
      sending.on('error', reject);
      sending.end(big);
    });
    expect(status).toBe(413);
    expect(stored()).not.toContain('incoming/oLi_1/big');
    expect(drafts()).toEqual([]);
  });

  it('leaves nothing of an upload that was cut', async () => {
    const token = await town.login('oLi_1');
    const { hostname, port } = new URL(town.cloud.clientUrl);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /client/upload?cloudPath=incoming/oLi_1/cut HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
        'content-length: 1000000\r\n\r\nhalf',
    );
    while (drafts().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    socket.destroy();
    while (drafts().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(stored()).not.toContain('incoming/oLi_1/cut');
  });
});

describe('HTTP access', () => {
  it('turns a request into the integration event and the answer back, cookies included', async () => {
    const answer = await fetch(at('/http/desk/a/b?x=1'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '6.6.6.6' },
      body: '{"k":1}',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.json()).toMatchObject({
      method: 'POST',
      path: '/a/b',
      query: { x: '1' },
      body: '{"k":1}',
      ip: '127.0.0.1',
    });
  });

  it('passes bytes through, plain values as JSON, and hides inner errors', async () => {
    const bytes = Buffer.from([0, 255, 1, 128]);
    const picture = await fetch(at('/http/desk/picture'), {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: bytes,
    });
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(bytes);
    expect(await (await fetch(at('/http/desk/plain'))).json()).toEqual({ ok: true });
    const failed = await fetch(at('/http/desk/throw'));
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('inner words');
  });

  it('reaches only functions that are opened to it', async () => {
    expect((await fetch(at('/http/person/'))).status).toBe(404);
    expect((await fetch(at('/http/tick/'))).status).toBe(404);
    expect((await fetch(at('/http/node_modules/'))).status).toBe(404);
  });

  it('takes 100 KB of text', async () => {
    const body = JSON.stringify('x'.repeat(110_000));
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(at('/http/desk/plain'), { method: 'POST', headers, body })).status).toBe(413);
  });
});

describe('pages', () => {
  it('serves them packed, tagged and under a strict policy', async () => {
    const first = await fetch(at('/phone/app.js'), { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(await first.text()).toContain('长长长');
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'self'");
    const headers = { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(at('/phone/app.js'), { headers })).status).toBe(304);
    expect(await (await fetch(at('/phone/'))).text()).toContain('手机');
    expect((await fetch(at('/phone'))).url).toBe(at('/phone/'));
  });

  it('allows only the start page its own inline blocks, by hash', async () => {
    const policy = (await fetch(at('/'))).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
  });

  it.each([
    '/phone/../secret.txt',
    '/phone/..%2fsecret.txt',
    '/phone/%2e%2e/secret.txt',
    '/phone/..%5csecret.txt',
    '/phone//etc/passwd',
    '/phone/leak.txt',
    '/phone/%00',
    '/phone/%',
    '/admin',
    '/nowhere',
  ])('answers %s with 404', async (target) => {
    expect(await raw(target)).toBe(404);
  });
});

describe('outside demo mode', () => {
  it('accepts no identity and shows no messages', async () => {
    const token = await town.login('oLi_1');
    await town.restart({ demo: false });
    const refused = await post('/client/login', { openid: 'oLi_1' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errCode: -601034, errMsg: expect.any(String) as string });
    expect((await post('/client/call', { name: 'person', data: {} }, token)).status).toBe(401);
    expect((await fetch(at('/client/outbox'))).status).toBe(403);
    expect(await (await fetch(at('/client/about'))).json()).toMatchObject({ demo: false, identities: [] });
    expect(existsSync(path.join(town.dir, 'data', 'key'))).toBe(true);
  });
});
