import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DATA_LAYOUT } from '../data-folder';
import { DataFolderIsNewer } from '../errors';
import { BackupRefused, verified, type Copied } from './manifest';
import { unpack } from './tar';

/**
 * Makes a data folder out of a backup. Everything is checked before anything is written, and the folder appears only
 * when it is complete.
 * @param from a backup's folder or archive
 * @param dir the data folder: absent or empty
 * @returns how many files were restored
 * @throws BackupRefused, DataFolderIsNewer
 */
export async function restoreBackup(from: string, dir: string): Promise<number> {
  const target = path.resolve(dir);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new BackupRefused(
      `${target} 不是空的，没有恢复，请换一个 --data。${target} is not empty; nothing was restored.`,
    );
  }
  const found = await stat(from).catch(() => undefined);
  if (!found) throw new BackupRefused(`找不到备份 ${from}。There is no backup at ${from}.`);
  await mkdir(path.dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}.part-`);
  try {
    const source = found.isFile() ? path.join(work, 'unpacked') : path.resolve(from);
    if (found.isFile()) await unpackInto(from, source);
    const { copies } = await verified(source);
    const draft = path.join(work, 'data');
    for (const copy of copies) await bringBack(source, copy, draft);
    refuseNewer(draft, target);
    if (existsSync(target)) await rmdir(target);
    await rename(draft, target);
    return copies.length;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function unpackInto(archive: string, folder: string): Promise<void> {
  await mkdir(folder);
  await unpack(archive, folder).catch((error: Error) => {
    throw new BackupRefused(
      `备份文件已损坏，没有恢复（${error.message}）。The archive is damaged; nothing was restored.`,
    );
  });
}

async function bringBack(source: string, copy: Copied, draft: string): Promise<void> {
  const file = path.join(draft, copy.path);
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(path.join(source, copy.kept), file);
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refuseNewer(draft: string, target: string): void {
  const { layout } = JSON.parse(readFileSync(path.join(draft, 'layout.json'), 'utf8')) as { layout: number };
  if (layout > DATA_LAYOUT) throw DataFolderIsNewer.of(target, layout, DATA_LAYOUT);
}
