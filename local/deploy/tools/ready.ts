import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../cloud/errors';
import { put } from '../../build/files';

/** The vendor's tools stand in a folder of their own, with a lock file of their own. */
export const toolsFolder = join('deploy', 'tools');

const lock = join(toolsFolder, 'package-lock.json');
const stamp = join(toolsFolder, 'node_modules', '.installed');

/**
 * Installs the vendor's tools where their lock file asks for others than are there. No script of theirs is run.
 * @throws StartError where they cannot be installed: nothing that needs them is skipped
 */
export function toolsReady(): void {
  const print = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;

  rmSync(stamp, { force: true });
  console.log(
    '   正在安装微信的工具（第一次约一分钟）· installing WeChat’s tools, about a minute the first time',
  );
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: toolsFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new StartError(
      `微信的工具装不上，请检查网络后再运行一次 · WeChat’s tools could not be installed\n${stderr.trim()}`,
    );
  }
  put(stamp, print);
}
