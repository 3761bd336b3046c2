import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const howToInstall =
  '没有找到浏览器。请安装 Chrome 或 Chromium 和中文字体后再运行，例如在 Debian 上：apt-get install chromium fonts-noto-cjk；' +
  '也可以用环境变量 CHROME_PATH 指明浏览器的位置 · No browser found: install Chrome or Chromium and a Chinese font, or set CHROME_PATH';

function isExecutable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);

    return true;
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });

  return process.platform !== 'linux' || (list.stdout ?? '').trim() !== '';
}

async function installFromDebian(packages: readonly string[]): Promise<void> {
  console.log(`  正在安装 ${packages.join('、')} · Installing from Debian's packages`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 };
  await runFile('apt-get', ['update', '-q'], options);
  await runFile('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

/**
 * The browser that the tests drive; where it or a Chinese font is missing and Debian's packages may be installed, they are.
 * @returns the path of its program
 * @throws Error that says exactly what to install
 */
export async function findBrowser(): Promise<string> {
  const found = places.find(isExecutable);
  if (found && hasChineseFont()) return found;

  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) throw new Error(howToInstall);

  await installFromDebian([
    ...(found ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ]);
  const installed = places.find(isExecutable);
  if (!installed || !hasChineseFont()) throw new Error(howToInstall);

  return installed;
}
