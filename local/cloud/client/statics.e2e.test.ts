import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { openTown, type Town } from '../testing/harness';

let town: Town;

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

beforeAll(async () => {
  town = await openTown();
  const phone = path.join(town.dir, 'phone');
  mkdirSync(phone);
  writeFileSync(path.join(phone, 'index.html'), '<!doctype html><title>手机</title>');
  writeFileSync(path.join(phone, 'app.js'), `console.log(${JSON.stringify('长'.repeat(2000))})`);
  writeFileSync(path.join(town.dir, 'home.html'), '<script>go()</script><style>b{}</style>');
  writeFileSync(path.join(town.dir, 'secret.txt'), 'secret');
  symlinkSync(path.join(town.dir, 'secret.txt'), path.join(phone, 'leak.txt'));
  await town.restart({ statics: { '/phone/': phone }, home: path.join(town.dir, 'home.html') });
});
afterAll(() => town.close());
describe('pages', () => {
  it('serves them packed, tagged and under a strict policy', async () => {
    const first = await fetch(town.at('/phone/app.js'), { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(await first.text()).toContain('长长长');
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'self'");
    const headers = { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(town.at('/phone/app.js'), { headers })).status).toBe(304);
    expect(await (await fetch(town.at('/phone/'))).text()).toContain('手机');
    expect((await fetch(town.at('/phone'))).url).toBe(town.at('/phone/'));
  });

  it('allows only the start page its own inline blocks, by hash', async () => {
    const policy = (await fetch(town.at('/'))).headers.get('content-security-policy') ?? '';
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
