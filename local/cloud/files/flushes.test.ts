import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type * as Files from './file-store';

const done: string[] = [];
const home = fs.mkdtempSync(path.join(tmpdir(), 'yuanshou-flushes-'));
let store: Files.FileStore;

beforeAll(() => {
  const [root, incoming] = [path.join(home, 'files'), path.join(home, 'incoming')];
  fs.mkdirSync(root);
  fs.mkdirSync(incoming);
  const named = (file: string) => path.basename(file).replace(/^[0-9a-f-]{36}$/, 'draft');
  const { renameSync } = fs;
  jest.spyOn(fs, 'fsync').mockImplementation((file, then) => {
    done.push(`flush ${named(fs.readlinkSync(`/proc/self/fd/${file}`))}`);
    then(null);
  });
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    renameSync(from, to);
    done.push(`place ${named(String(to))}`);
  });
  // Loaded only now: it keeps what it flushes with.
  store = jest.requireActual<typeof Files>('./file-store').fileStore(root, incoming);
});
beforeEach(() => done.splice(0));
afterAll(() => {
  jest.restoreAllMocks();
  fs.rmSync(home, { recursive: true });
});

const body = (text: string) =>
  Object.assign(Readable.from([Buffer.from(text)]), { headers: {} }) as unknown as IncomingMessage;

test('an upload that only waits is promised to nobody: the disk is not waited for', async () => {
  await store.receive(body('a'), 'incoming/oLi/a.jpg', 9, false);
  expect(done).toEqual(['place a.jpg']);
});

test('where it stays it is on the disk before its name is, and its name before anybody is told', async () => {
  await store.receive(body('b'), 'incoming/oLi/b.jpg', 9, false);
  done.splice(0);
  await store.move('incoming/oLi/b.jpg', 'kept/1f/b.jpg');
  expect(done.slice(0, 2)).toEqual(['flush b.jpg', 'place b.jpg']);
  expect(new Set(done.slice(2))).toEqual(new Set(['flush 1f', 'flush kept', 'flush files']));
});

test('the second in a folder waits twice: for the file and for its name', async () => {
  await store.receive(body('c'), 'incoming/oLi/c.jpg', 9, false);
  done.splice(0);
  await store.move('incoming/oLi/c.jpg', 'kept/1f/c.jpg');
  expect(done).toEqual(['flush c.jpg', 'place c.jpg', 'flush 1f']);
});

test('what a function stores is on the disk when it is told so', async () => {
  await store.receive(body('d'), 'papers/d.pdf', 9, true);
  expect(done.slice(0, 2)).toEqual(['flush draft', 'place d.pdf']);
  expect(done).toContain('flush papers');
});
