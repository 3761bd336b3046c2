import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutNow } from '../../domain/case/records/upcast';
import { makeBackup } from '../cloud/backup/make-backup';
import { DATA_LAYOUT } from '../cloud/data-folder';
import { databaseFile } from '../cloud/store';

const note = 'upgraded.json';
/** Changes whenever a start brings the data forward, which has no way back. */
const version = `${DATA_LAYOUT}.${layoutNow}`;

function versionOf(dataDir: string): string | null {
  const file = join(dataDir, note);

  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}

/**
 * Copies a data folder of an earlier version before this one brings it forward.
 * @returns where the copy lies; `null` where nothing was brought forward
 */
export async function backUpBeforeUpgrade(
  dataDir: string,
  say: (line: string) => void,
): Promise<string | null> {
  const hasData = existsSync(join(dataDir, 'database', databaseFile));
  if (!hasData || versionOf(dataDir) === version) return null;
  const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
  const { target } = await makeBackup(dataDir, `${dataDir}-before-upgrade-${stamp}.tar`);
  say(`数据是早先的版本写的，升级前先备份到 ${target} · Backed up before the upgrade`);

  return target;
}

/** Notes that the data of a folder are as this version writes them. */
export function noteUpgraded(dataDir: string): void {
  writeFileSync(join(dataDir, note), JSON.stringify({ version }));
}
