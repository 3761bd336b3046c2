import { openTown, type Town } from '../testing/harness';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
describe('HTTP access', () => {
  it('turns a request into the integration event and the answer back, cookies included', async () => {
    const answer = await fetch(town.at('/http/desk/a/b?x=1'), {
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
    const picture = await fetch(town.at('/http/desk/picture'), {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: bytes,
    });
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(bytes);
    expect(await (await fetch(town.at('/http/desk/plain'))).json()).toEqual({ ok: true });
    const failed = await fetch(town.at('/http/desk/throw'));
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('inner words');
  });

  it('reaches only functions that are opened to it', async () => {
    expect((await fetch(town.at('/http/person/'))).status).toBe(404);
    expect((await fetch(town.at('/http/tick/'))).status).toBe(404);
    expect((await fetch(town.at('/http/node_modules/'))).status).toBe(404);
  });

  it('takes 100 KB of text', async () => {
    const body = JSON.stringify('x'.repeat(110_000));
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(town.at('/http/desk/plain'), { method: 'POST', headers, body })).status).toBe(413);
  });
});
