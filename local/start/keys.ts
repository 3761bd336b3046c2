import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderNotWritable, messageOf } from '../cloud/errors';

const newKey = (): string => randomBytes(32).toString('base64');

/**
 * The keys that seal sensitive fields, made at the first start and kept beside the data, readable by the owner only.
 * On a real account `YUANSHOU_KEYS` is an environment variable of the functions.
 * @throws DataFolderNotWritable
 * @returns that variable: JSON `{current, sealing: {id: base64}, index: base64}`, 32 bytes each
 */
export function keysIn(dataDir: string): { YUANSHOU_KEYS: string } {
  const file = join(dataDir, 'keys.json');
  if (existsSync(file)) return { YUANSHOU_KEYS: readFileSync(file, 'utf8') };

  const keys = JSON.stringify({ current: 'k1', sealing: { k1: newKey() }, index: newKey() });
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, keys, { mode: 0o600 });
  } catch (error) {
    throw new DataFolderNotWritable(dataDir, messageOf(error));
  }

  return { YUANSHOU_KEYS: keys };
}
