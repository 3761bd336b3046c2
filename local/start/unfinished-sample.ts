import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginAgain } from './begin-again';

const markIn = (dataDir: string): string => join(dataDir, 'sample-unfinished');

/** On disk before anything else happens, even when the power fails. */
function mark(dataDir: string): void {
  const file = openSync(markIn(dataDir), 'w');
  fsyncSync(file);
  closeSync(file);
  const folder = openSync(dataDir, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/**
 * Makes the sample data under a mark that stays when this is stopped half way.
 * @param dataDir made already
 */
export async function markedUnfinished(dataDir: string, makeSample: () => Promise<void>): Promise<void> {
  mark(dataDir);
  await makeSample();
  rmSync(markIn(dataDir));
}

/**
 * Empties a data folder whose sample data was stopped half way: half a centre would look like a whole one.
 * Nobody has worked in it yet, its addresses are told only when it is whole.
 * @throws DataFolderInUse
 */
export async function dropUnfinishedSample(dataDir: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(markIn(dataDir))) return;

  await beginAgain(dataDir);
  say('上次的样例没有做完，从头再做 · The sample data was not finished last time: beginning again');
}
