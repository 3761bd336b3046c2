import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { openTown, type Town } from '../testing/harness';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
const stored = () =>
  readdirSync(path.join(town.dir, 'data', 'files'), { recursive: true })
    .map(String)
    .sort();
const drafts = () => readdirSync(path.join(town.dir, 'data', 'incoming'));

describe('files', () => {
  it('takes a photo from the phone and gives it back by a signed address only', async () => {
    const photo = Buffer.from([0xff, 0xd8, 0, 13, 10, 45, 45, 255]);
    const { fileID } = (await (await town.upload('oLi_1', 'incoming/oLi_1/欠条.jpg', photo)).json()) as {
      fileID: string;
    };
    expect(fileID).toMatch(/^cloud:\/\/local-env\..+\/incoming\/oLi_1\/欠条\.jpg$/);
    expect(stored()).toContain('incoming/oLi_1/欠条.jpg');
    expect((await fetch(town.at('/files/incoming/oLi_1/欠条.jpg'))).status).toBe(403);
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
    expect(
      (await fetch(url.replace(/sign=(.)/, (_, sign: string) => `sign=${sign === '_' ? '-' : '_'}`))).status,
    ).toBe(403);
    expect((await fetch(url.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
    const deleted = await town.call('oLi_1', 'person', { step: 'deleteFile', fileID });
    expect(deleted['result']).toMatchObject([{ status: 0 }]);
    expect((await fetch(url)).status).toBe(404);
  });

  it('never replaces a file, of whomever, and lets phones write below incoming/ only, as the rule on an account does', async () => {
    const one = Buffer.from('1');
    expect((await town.upload('oLi_1', 'incoming/oLi_1/once.txt', one)).status).toBe(200);
    expect((await town.upload('oLi_1', 'incoming/oLi_1/once.txt', one)).status).toBe(409);
    expect((await town.upload('oWang_2', 'incoming/oLi_1/once.txt', one)).status).toBe(409);
    expect((await town.upload('oLi_1', 'kept/incoming/a.txt', one)).status).toBe(403);
    expect((await town.upload('oLi_1', 'papers/a.txt', one)).status).toBe(403);
    expect((await town.upload('oLi_1', 'incoming/oLi_1/../oWang_2/a.txt', one)).status).toBe(400);
    expect((await town.upload('oLi_1', 'incoming/oLi_1//a.txt', one)).status).toBe(400);
  });

  it('copies or moves for functions, takes the place of a file only where it may, and says what is missing', async () => {
    const sent = async (name: string) => {
      const { status } = await town.upload('oLi_1', `incoming/oLi_1/${name}`, Buffer.from(name));
      expect(status).toBe(200);
      return `incoming/oLi_1/${name}`;
    };
    const carry = (name: string, srcPath: string, how: object) =>
      town.cloud.invoke('desk', { files: [{ srcPath, dstPath: `kept/${name}`, ...how }] });
    const [copied, moved] = [await sent('copied.txt'), await sent('moved.txt')];
    expect(await carry('copied.txt', copied, {})).toMatchObject([{ code: 'SUCCESS' }]);
    const away = { overwrite: false, removeOriginal: true };
    expect(await carry('moved.txt', moved, away)).toMatchObject([{ code: 'SUCCESS' }]);
    const second = await sent('second/moved.txt');
    expect(await carry('moved.txt', second, away)).toMatchObject([{ code: 'STORAGE_FILE_EXISTS' }]);
    expect(await carry('second', 'incoming/oLi_1/second', away)).toMatchObject([
      { code: 'STORAGE_FILE_NONEXIST' },
    ]);
    expect(await carry('none.txt', 'incoming/oLi_1/none.txt', away)).toMatchObject([
      { code: 'STORAGE_FILE_NONEXIST' },
    ]);
    expect(stored()).toEqual(expect.arrayContaining([copied, 'kept/copied.txt', 'kept/moved.txt']));
    expect(stored()).not.toContain(moved);
    expect(drafts()).toEqual([]);
  });

  it('refuses more than 10 MB, announced or not, and leaves nothing', async () => {
    const big = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect((await town.upload('oLi_1', 'incoming/oLi_1/big', big)).status).toBe(413);
    const token = await town.login('oLi_1');
    const status = await new Promise((resolve, reject) => {
      const sending = request(
        town.at('/client/upload?cloudPath=incoming/oLi_1/big'),
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
