import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../cloud/errors';
import { put } from '../../build/files';

/** The vendor's tools stand in a folder of their own, with a lock file of their own. */
export const toolsFolder = join('deploy', 'tools');

const lock = join(toolsFolder, 'package-lock.json');
const stamp = join(toolsFolder, 'node_modules', '.installed');
let making: Promise<void> | undefined;

/**
 * Installs the vendor's tools where their lock file asks for others than are there, once however many ask. No script of
 * theirs is run.
 * @throws StartError where they cannot be installed: nothing that needs them is skipped
 */
export function toolsReady(): Promise<void> {
  return (making ??= install());
}

async function install(): Promise<void> {
  const print = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;

  rmSync(stamp, { force: true });
  console.log(
    '   正在安装微信的工具（第一次约一分钟）· installing WeChat’s tools, about a minute the first time',
  );
  const { code, said } = await npmInstalls();
  if (code !== 0) {
    throw new StartError(
      `微信的工具装不上，请检查网络后再运行一次 · WeChat’s tools could not be installed\n${said.trim()}`,
    );
  }
  put(stamp, print);
}

/** What npm answers in the end, and its complaints. */
function npmInstalls(): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      ...{ cwd: toolsFolder, stdio: ['ignore', 'ignore', 'pipe'] },
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, said }));
  });
}
