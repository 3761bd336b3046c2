import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { lastBackup } from '../cloud/backup/make-backup';
import { openReader } from '../cloud/store/sqlite/open-sqlite';
import { databaseFile } from '../cloud/store';

const megabyte = 1024 * 1024;
/** Below this the next busy day may not be written. */
const leastFree = 500 * megabyte;
const day = 86_400_000;
/** Days. */
const oldestBackup = 2;

interface Told {
  readonly title: string;
  /** What is wrong and what helps; `null` when all is well. */
  readonly wrong: string | null;
  readonly good: string;
}

/** Bytes that may still be written where a folder lies. */
function freeAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);

  return bavail * bsize;
}

/**
 * What only this machine knows of a data folder, a line each.
 * @param free bytes that may still be written there
 * @returns how much is wrong
 */
export function sayMachine(
  folder: string,
  now: number,
  say: (line: string) => void,
  free: number = freeAt(folder),
): number {
  const all = [pagesOf(folder), spaceOf(free), backupOf(folder, now)];
  for (const { title, wrong, good } of all) say(`${wrong ? '红' : '绿'}  ${title}：${wrong ?? good}`);

  return all.filter(({ wrong }) => wrong !== null).length;
}

/** Every page of the database is read: a damaged one hides cases without a word. */
function pagesOf(folder: string): Told {
  const title = '数据库';
  const good = '每一页都读得出来。';
  try {
    const database = openReader(join(folder, 'database', databaseFile));
    const found = database.get<{ quick_check: string }>('PRAGMA quick_check')?.quick_check;
    database.close();
    if (found === 'ok') return { title, good, wrong: null };
  } catch {
    // Whatever cannot even be opened is damaged, said below.
  }

  return { title, good, wrong: '有损坏的地方，有的案子会看不见。请停下来，从最近的备份恢复。' };
}

function spaceOf(bytes: number): Told {
  const free = Math.floor(bytes / megabyte);

  return {
    title: '剩余空间',
    good: `还有 ${free} MB。`,
    wrong: bytes < leastFree ? `只剩 ${free} MB，写满以后什么都存不进。请腾出空间，或者换大一点的盘。` : null,
  };
}

function backupOf(folder: string, now: number): Told {
  const title = '备份';
  const note = join(folder, lastBackup);
  if (!existsSync(note))
    return { title, good: '', wrong: '从来没有备份过。请运行 npm run backup，以后每天一次。' };
  const { at, target } = JSON.parse(readFileSync(note, 'utf8')) as { at: string; target: string };
  const age = Math.floor((now - Date.parse(at)) / day);
  const good = `最近一次是 ${at.slice(0, 10)}，在 ${target}。`;

  return {
    title,
    good,
    wrong:
      age >= oldestBackup ? `最近一次是 ${age} 天前，太旧了。请运行 npm run backup，以后每天一次。` : null,
  };
}
