import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { DataFolderNotWritable, messageOf, StartError } from '../cloud/errors';
import { databaseFile } from '../cloud/store';

const newKey = (): string => randomBytes(32).toString('base64');

/** Data lie here, and not the keys that sealed them: with new ones nothing of it would open again. */
export class KeysMissing extends StartError {}

/**
 * The keys that seal sensitive fields, made at the first start and kept beside the data, readable by the owner only.
 * On a real account `YUANSHOU_KEYS` is an environment variable of the functions.
 * @throws DataFolderNotWritable, KeysMissing where data lie without their keys or with damaged ones
 * @returns that variable: JSON `{current, sealing: {id: base64}, index: base64}`, 32 bytes each
 */
export function keysIn(dataDir: string): { YUANSHOU_KEYS: string } {
  const file = join(dataDir, 'keys.json');
  if (existsSync(file)) return { YUANSHOU_KEYS: readable(file) };
  if (existsSync(join(dataDir, 'database', databaseFile)))
    throw new KeysMissing(
      `${dataDir} 里有数据，却没有 keys.json。没有原来的密钥，密封的内容打不开：请把它放回去再启动。The keys of these data are missing; put keys.json back.`,
    );

  const keys = JSON.stringify({ current: 'k1', sealing: { k1: newKey() }, index: newKey() });
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, keys, { mode: 0o600 });
  } catch (error) {
    throw new DataFolderNotWritable(dataDir, messageOf(error));
  }

  return { YUANSHOU_KEYS: keys };
}

/** The text of the keys, if they are any. */
function readable(file: string): string {
  const YUANSHOU_KEYS = readFileSync(file, 'utf8');
  try {
    keysFrom({ YUANSHOU_KEYS });
  } catch {
    throw new KeysMissing(
      `${file} 坏了，读不出密钥。请把原来的那份放回去再启动，不要删掉它重做。The keys are damaged; put the original back.`,
    );
  }

  return YUANSHOU_KEYS;
}
