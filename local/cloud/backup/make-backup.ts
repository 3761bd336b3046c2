import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import { openDataFolder, runningIn } from '../data-folder';
import { DataFolderNotWritable, messageOf } from '../errors';
import { databaseFile, openStore } from '../store';
import { BACKUP_FORMAT, BackupRefused, fingerprint, type Copied, type Manifest } from './manifest';
import { packFolder } from './tar';

export interface BackupReport {
  /** The folder or file that was made. */
  target: string;
  files: number;
  bytes: number;
}

/** Where a data folder remembers its last good backup. */
export const lastBackup = 'last-backup.json';

/** Not part of the data: the note of a running server, unfinished uploads, logs. */
const leftOut = new Set(['running.json', 'incoming', 'logs', 'database', 'files', lastBackup]);

/**
 * Copies a data folder while it may be in use: the database as of one moment, then every stored file, each with its
 * checksum. The database comes first, so that every file it knows is already there.
 * @param dir the data folder
 * @param to a new folder; an existing one (a dated folder is made in it unless it is empty); or a file name, which
 *   becomes one tar archive, gzipped when it ends in `gz`
 * @throws BackupRefused
 */
export async function makeBackup(dir: string, to: string, now = new Date()): Promise<BackupReport> {
  if (!existsSync(path.join(dir, 'layout.json'))) {
    throw new BackupRefused(`${dir} 不是数据文件夹，请检查 --data。${dir} is not a data folder.`);
  }
  const target = await placeFor(path.resolve(to), now);
  const draft = mkdtempSync(`${target}.part-`);
  try {
    const copies = await copyAll(path.resolve(dir), draft);
    const manifest: Manifest = { format: BACKUP_FORMAT, madeAt: now.toISOString(), copies };
    await writeFile(path.join(draft, 'manifest.json'), JSON.stringify(manifest, null, 1), { mode: 0o600 });
    if (isFileName(target)) await packInto(draft, target);
    else {
      await rm(target, { recursive: true, force: true });
      await rename(draft, target);
    }
    await writeFile(
      path.join(path.resolve(dir), lastBackup),
      JSON.stringify({ at: now.toISOString(), target }),
    );
    return { target, files: copies.length, bytes: copies.reduce((sum, copy) => sum + copy.bytes, 0) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const isFileName = (target: string) => /\.(tar|tgz|tar\.gz)$/.test(target);

async function packInto(draft: string, target: string): Promise<void> {
  const packed = `${draft}-${path.basename(target)}`;
  try {
    await packFolder(draft, packed);
    await rename(packed, target);
  } finally {
    await rm(packed, { force: true });
  }
}

async function placeFor(to: string, now: Date): Promise<string> {
  const found = await stat(to).catch(() => undefined);
  if (!found) {
    await mkdir(path.dirname(to), { recursive: true }).catch((error: unknown) => {
      throw new DataFolderNotWritable(path.dirname(to), messageOf(error));
    });
    return to;
  }
  if (found.isFile()) throw new BackupRefused(`${to} 已经存在，没有覆盖。${to} exists and was not replaced.`);
  if (readdirSync(to).length === 0) return to;
  return path.join(to, `yuanshou-${now.toISOString().slice(0, 19).replace(/\D/g, '')}`);
}

async function copyAll(dir: string, draft: string): Promise<Copied[]> {
  await copyDatabase(dir, path.join(draft, 'database'));
  const copies = [await describe(draft, 'database', `database/${databaseFile}`)];
  await mkdir(path.join(draft, 'data'));
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isFile() || leftOut.has(entry.name)) continue;
    await copyFile(path.join(dir, entry.name), path.join(draft, 'data', entry.name));
    copies.push(await describe(draft, `data/${entry.name}`, entry.name));
  }
  await mkdir(path.join(draft, 'files'));
  for (const name of await readdir(path.join(dir, 'files'), { recursive: true, withFileTypes: true })) {
    if (name.isFile()) await keepFile(dir, path.join(name.parentPath, name.name), draft, copies);
  }
  return copies;
}

/** Stored files are kept by number: their own names may be longer than an archive takes. */
async function keepFile(dir: string, file: string, draft: string, copies: Copied[]): Promise<void> {
  const kept = `files/${copies.length}`;
  await copyFile(file, path.join(draft, kept));
  copies.push(await describe(draft, kept, path.relative(dir, file).split(path.sep).join('/')));
}

async function describe(draft: string, kept: string, target: string): Promise<Copied> {
  return { path: target, kept, ...(await fingerprint(path.join(draft, kept))) };
}

/** A running cloud makes the copy itself; otherwise the store is opened for it. */
async function copyDatabase(dir: string, file: string): Promise<void> {
  const running = await runningIn(dir);
  if (running) {
    const answer = await fetch(`http://127.0.0.1:${running.admin}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: 'local.backup', file, sessionToken: running.secret }),
    });
    const { code, message } = (await answer.json()) as { code?: string; message?: string };
    if (code)
      throw new BackupRefused(`数据库没有备份成：${message}（${code}）。The database was not copied.`);
    return;
  }
  const folder = openDataFolder(dir);
  const declared = readFileSync(path.join(dir, 'collections.json'), 'utf8');
  const collections = JSON.parse(declared) as CollectionSchema[];
  const store = await openStore({ dir: folder.database, collections });
  try {
    await store.backup(file);
  } finally {
    await store.close();
  }
}
