import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lastBackup } from '../cloud/backup/make-backup';
import { databaseFile } from '../cloud/store';
import { openWriter } from '../cloud/store/sqlite/open-sqlite';
import { sayMachine } from './whole-machine';

/** Faults of the machine itself: each is said in one sentence of its own, and the others stay green. */
const now = Date.parse('2026-11-30T02:00:00.000Z');
const plenty = 5_000_000_000;
let folder: string;
let file: string;

function noteBackup(at: string): void {
  mkdirSync(dirname(join(folder, lastBackup)), { recursive: true });
  writeFileSync(join(folder, lastBackup), JSON.stringify({ at, target: '/safe' }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanshou-machine-'));
  file = join(folder, 'database', databaseFile);
  mkdirSync(dirname(file));
  const database = openWriter(file, 'native', () => undefined);
  database.exec('CREATE TABLE lines (id TEXT PRIMARY KEY, words TEXT)');
  for (let no = 0; no < 400; no += 1)
    database.exec(`INSERT INTO lines VALUES ('line-${no}', '${'一句话。'.repeat(60)}')`);
  database.close();
  noteBackup('2026-11-29T18:00:00.000Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function said(free = plenty) {
  const lines: string[] = [];
  const wrong = sayMachine(folder, now, (line) => lines.push(line), free);
  const red = lines.filter((line) => line.startsWith('红'));
  expect(red).toHaveLength(wrong);

  return red;
}

test('a sound machine is green', () => {
  expect(said()).toEqual([]);
});

test.each([
  ['a damaged page', 0.5],
  ['a damaged page near the end', 0.9],
])('%s of the database is noticed', (_what, place) => {
  const at = Math.floor((statSync(file).size * place) / 4096) * 4096;
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(2000, 0x5a), 0, 2000, at);
  closeSync(open);
  expect(said()).toEqual([expect.stringContaining('数据库：有损坏的地方')]);
});

test('a database that was cut short, is no database or is not there is noticed', () => {
  truncateSync(file, Math.floor(statSync(file).size / 2));
  expect(said()).toEqual([expect.stringContaining('请停下来，从最近的备份恢复')]);
  writeFileSync(file, 'not a database, but long enough to be taken for one '.repeat(200));
  expect(said()).toEqual([expect.stringContaining('数据库')]);
  rmSync(file);
  expect(said()).toEqual([expect.stringContaining('数据库')]);
});

test('too little space is said before it is full', () => {
  expect(said(499 * 1024 * 1024)).toEqual([expect.stringContaining('只剩 499 MB')]);
  expect(said(0)).toEqual([expect.stringContaining('只剩 0 MB')]);
});

test('a backup that was never made or is old is missed', () => {
  noteBackup('2026-11-20T18:00:00.000Z');
  expect(said()).toEqual([expect.stringContaining('最近一次是 9 天前')]);
  rmSync(join(folder, lastBackup));
  expect(said()).toEqual([expect.stringContaining('从来没有备份过')]);
});
