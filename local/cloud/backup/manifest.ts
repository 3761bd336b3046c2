import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../errors';

/** The newest form of a backup that this program restores. */
export const BACKUP_FORMAT = 1;

export interface Copied {
  /** Where it goes below the data folder, with slashes. */
  path: string;
  /** Where it lies below the backup. */
  kept: string;
  sha256: string;
  bytes: number;
}

export interface Manifest {
  format: number;
  /** ISO time of the database's copy. */
  madeAt: string;
  copies: Copied[];
}

/** A backup or restore that did not happen, and why, in one sentence. */
export class BackupRefused extends StartError {}

/** SHA-256 (hex) and size of a file. */
export async function fingerprint(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Reads a backup's manifest and checks every copy against it.
 * @throws BackupRefused naming the first copy that is missing or differs
 */
export async function verified(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new BackupRefused(
      `${folder} 里没有 manifest.json，不是备份。There is no manifest.json: not a backup.`,
    );
  }
  const manifest = JSON.parse(text) as Manifest;
  if (!(manifest.format <= BACKUP_FORMAT)) {
    throw new BackupRefused(`备份由更新的版本写成，请升级程序。The backup was written by a newer version.`);
  }
  for (const copy of manifest.copies) await check(folder, copy);
  return manifest;
}

async function check(folder: string, copy: Copied): Promise<void> {
  const inside = [copy.path, copy.kept].every(
    (name) => !name.split(/[\\/]/).includes('..') && !path.isAbsolute(name),
  );
  const file = path.join(folder, copy.kept);
  const there = inside && (await stat(file).catch(() => undefined))?.isFile();
  const found = there ? await fingerprint(file) : undefined;
  if (found?.sha256 !== copy.sha256 || found.bytes !== copy.bytes) {
    throw new BackupRefused(
      `备份里的 ${copy.path} 缺失或已损坏，没有恢复。${copy.path} is missing or damaged; nothing was restored.`,
    );
  }
}
