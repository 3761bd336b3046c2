import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyLeftovers, occupy, openDataFolder, runningIn, vacate } from './data-folder';
import { DataFolderInUse } from './errors';

let dir: string;
let server: Server;
let port: number;
const note = (more: object) => writeFileSync(join(dir, 'running.json'), JSON.stringify(more));

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'yuanshou-folder-'));
  server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  port = (server.address() as { port: number }).port;
});
afterEach(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

test('whoever opens a folder that is served takes nothing away, and is refused', async () => {
  const folder = openDataFolder(dir);
  await occupy(dir, port, 'first');
  emptyLeftovers(folder);
  writeFileSync(join(folder.run, 'functions'), 'in use');
  writeFileSync(join(folder.incoming, 'half-a-photo'), 'coming in');
  const again = openDataFolder(dir);
  await expect(occupy(dir, port, 'second')).rejects.toThrow(DataFolderInUse);
  expect(again.key.equals(folder.key)).toBe(true);
  expect(readFileSync(join(folder.run, 'functions'), 'utf8')).toBe('in use');
  expect(readFileSync(join(folder.incoming, 'half-a-photo'), 'utf8')).toBe('coming in');
  expect((await runningIn(dir))?.secret).toBe('first');
});

test('of many that start at once exactly one has the folder', async () => {
  openDataFolder(dir);
  const starts = await Promise.allSettled(
    Array.from({ length: 6 }, (_, nth) => occupy(dir, port, `secret-${nth}`)),
  );
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the note of a killed process is taken away, by exactly one of those who start then', async () => {
  const folder = openDataFolder(dir);
  note({ pid: 2 ** 22 + 1, admin: 1, secret: 'of one that was killed' });
  writeFileSync(join(folder.run, 'left-behind'), '');
  const starts = await Promise.allSettled(
    Array.from({ length: 4 }, (_, nth) => occupy(dir, port, `secret-${nth}`)),
  );
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  emptyLeftovers(folder);
  expect(existsSync(join(folder.run, 'left-behind'))).toBe(false);
  vacate(dir);
  expect(await runningIn(dir)).toBeUndefined();
});

test.each(['', '{', '{}', 'null'])('a damaged note (%s) keeps nobody out', async (text) => {
  openDataFolder(dir);
  writeFileSync(join(dir, 'running.json'), text);
  await occupy(dir, port, 'fresh');
  expect((await runningIn(dir))?.secret).toBe('fresh');
});
