import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../cloud/errors';

/**
 * Does something in a folder of its own, named by the moment. Where it fails, nothing of it is left, nor of the folders
 * above that were made for it: what lies there is a whole copy, always.
 * @param parent where the folder is made
 * @throws StartError where something lies in it already; what the work throws
 */
export async function inNewFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
  now = new Date(),
): Promise<{ readonly folder: string; readonly result: Result }> {
  const folder = join(parent, `yuanshou-${now.toISOString().slice(0, 19).replace(/\D/g, '')}`);
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0) throw new StartError(`${folder} 不是空的，没有备份。`);
  try {
    return { folder, result: await work(folder) };
  } catch (error) {
    rmSync(first ?? folder, { recursive: true, force: true });
    throw error;
  }
}
