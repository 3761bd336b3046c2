import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goOn, newRun } from '../../../cloudfunctions/audit/whole/run-whole';
import { collections } from '../../../cloudfunctions/platform/collections';
import { openOffice, type Office } from '../../../cloudfunctions/platform/office';
import { nodeSdk } from '../../../cloudfunctions/platform/sdk/sdk-node';
import { partWords, wholeParts } from '../../../domain/vocabulary/whole';
import { LOCAL_ENV, startCloud } from '../../cloud/cloud';
import { redirection } from '../../cloud/functions/context';
import { restoreBackup } from '../../cloud/backup/restore-backup';
import { inOfficeOf } from '../in-office';
import { restore } from './restore';

/**
 * Restores a backup of an environment into a throw-away cloud on this machine and looks over all of it, as of the moment
 * it was made.
 * @returns one sentence for each part in which something is wrong; none where the backup is good
 */
export async function prove(folder: string, YUANSHOU_KEYS: string): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuanshou-proof-'));
  const before = { ...process.env };
  const cloud = await startCloud({ dataDir, port: 0, collections, timers: false });
  try {
    Object.assign(process.env, redirection(LOCAL_ENV, cloud.adminUrl, cloud.secret));
    const office = openOffice(nodeSdk(LOCAL_ENV), { YUANSHOU_KEYS });
    const { manifest } = await restore(office, folder);

    return await wrongIn(office, manifest.madeAt);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await cloud.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The same for the backup of a data folder. */
export async function proveFolder(backup: string, madeAt: string): Promise<readonly string[]> {
  const home = mkdtempSync(join(tmpdir(), 'yuanshou-proof-'));
  try {
    await restoreBackup(backup, join(home, 'data'));

    return await inOfficeOf(join(home, 'data'), (office) => wrongIn(office, madeAt));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The age of a backup is no matter of the backup itself. */
async function wrongIn(office: Office, madeAt: string): Promise<readonly string[]> {
  const run = await goOn(office, newRun(madeAt, '试恢复'), madeAt, Infinity);

  return wholeParts.flatMap((part, at) =>
    part !== 'backup' && (run.faults[at] ?? 0) > 0
      ? [`${partWords[part].title}：${partWords[part].bad}`]
      : [],
  );
}
