import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyPrint } from '../../../cloudfunctions/audit/vitals';
import { sealOf } from '../../../cloudfunctions/platform/sealing/seals';
import type { Office } from '../../../cloudfunctions/platform/office';
import { BackupRefused } from '../../cloud/backup/manifest';

/** The newest form of an environment's backup that this program restores. */
const format = 'environment-1';

/** A piece of a backup: some documents of a collection, or one stored file. */
export interface Piece {
  /** Below the backup's folder. */
  readonly name: string;
  readonly sha256: string;
}

export interface DocumentsPiece extends Piece {
  readonly collection: string;
  readonly count: number;
}

export interface FilePiece extends Piece {
  readonly fileId: string;
}

export interface EnvironmentManifest {
  readonly format: string;
  readonly environment: string;
  /** ISO time at which the copying ended: everything written before it began is there. */
  readonly madeAt: string;
  /** The print of the keys that everything in it is sealed with. */
  readonly keys: string;
  readonly documents: readonly DocumentsPiece[];
  readonly files: readonly FilePiece[];
  /** Files that documents name and nobody has: missing before the backup was made. */
  readonly missing: readonly string[];
}

const fileName = 'manifest.json';

/** Writes the list of what a backup holds, sealed with the keys. */
export function writeManifest(
  { keys }: Office,
  folder: string,
  content: Omit<EnvironmentManifest, 'format' | 'keys'>,
): EnvironmentManifest {
  const manifest = { format, keys: keyPrint({ keys }), ...content };
  const seal = sealOf(keys, 'backup', manifest);
  writeFileSync(join(folder, fileName), JSON.stringify({ ...manifest, seal }, null, 1), { mode: 0o600 });

  return manifest;
}

/**
 * Reads what a backup holds.
 * @throws BackupRefused for another form, other keys, a list that somebody changed
 */
export function readManifest({ keys }: Office, folder: string): EnvironmentManifest {
  const { seal, ...manifest } = textOf(folder);
  if (manifest.format !== format)
    throw new BackupRefused(`${folder} 不是云环境的备份，或者由更新的版本写成。`);
  if (manifest.keys !== keyPrint({ keys }))
    throw new BackupRefused(
      `这份备份是用另一把密钥密封的。请把做备份时的 YUANSHOU_KEYS 放进环境变量，再恢复；没有它谁也打不开。`,
    );
  if (seal !== sealOf(keys, 'backup', manifest))
    throw new BackupRefused(`备份的清单被人改过，没有恢复。请换一份备份。`);

  return manifest;
}

function textOf(folder: string): EnvironmentManifest & { readonly seal: string } {
  try {
    return JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as EnvironmentManifest & { seal: string };
  } catch {
    throw new BackupRefused(`${folder} 里没有能读的 manifest.json，不是备份。`);
  }
}
