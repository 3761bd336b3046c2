import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

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

function installFromDebian(packages: readonly string[]): void {
  console.log(`  正在安装 ${packages.join('、')} · Installing from Debian's packages`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env: environment,
  });
}

/**
 * The browser that the tests drive; where it or a Chinese font is missing and Debian's packages may be installed, they are.
 * @returns the path of its program
 * @throws Error that says exactly what to install
 */
export function findBrowser(): string {
  const found = places.find(isExecutable);
  if (found && hasChineseFont()) return found;

  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) throw new Error(howToInstall);

  installFromDebian([
    ...(found ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ]);
  const installed = places.find(isExecutable);
  if (!installed || !hasChineseFont()) throw new Error(howToInstall);

  return installed;
}
