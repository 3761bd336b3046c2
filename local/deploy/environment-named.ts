import { isFile } from '../build/files';
import { StartError } from '../cloud/errors';
import { environmentId, readSettings, settingsFile } from './release/settings';

/**
 * The environment that stands behind `--env`: as in a release the name of a file in `deploy/`, or the environment's
 * own id. Where a file says the region, the SDK is told it too.
 * @throws StartError where the file is not as it should be, or the word can be no id
 */
export function environmentNamed(word: string, folder?: string): string {
  const file = settingsFile(word, folder);
  if (!isFile(file)) {
    if (environmentId.test(word)) return word;
    throw new StartError(`没有 ${file}，“${word}”也不是云开发的环境编号，请核对 --env。`);
  }
  const read = readSettings(word, folder);
  if ('faults' in read) throw new StartError(read.faults.join('\n'));
  process.env['TENCENTCLOUD_REGION'] ??= read.settings.region;

  return read.settings.env;
}
