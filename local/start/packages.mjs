// Needs nothing installed: makes the packages ready before anything else is loaded.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * npm notes what it installed in node_modules/.package-lock.json; optional packages may honestly be absent, and those
 * that the lock file calls extraneous are never installed.
 */
function packagesAreReady() {
  const wanted = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;

  return Object.entries(wanted.packages).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.extraneous ||
      installed.packages[path]?.version === entry.version,
  );
}

function npm(args, say) {
  return new Promise((done) => {
    const child = spawn('npm', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    const started = Date.now();
    const tick = setInterval(() => say(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      clearInterval(tick);
      done({ code, output: Buffer.concat(output).toString('utf8') });
    });
  });
}

async function installPackages(say) {
  say('正在安装依赖（第一次约需一到三分钟）· Installing packages, one to three minutes the first time');
  const whole = await npm(['ci', '--no-audit', '--no-fund'], say);
  if (whole.code === 0) return;

  say(
    '有的依赖编译不了，改用不需要编译的安装 · A package could not be compiled; installing without compiling',
  );
  const plain = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], say);
  if (plain.code === 0) return;

  say(plain.output.trim().split('\n').slice(-15).join('\n'));
  say(
    '依赖没有装好：请检查网络后再运行一次 · Packages could not be installed: check the network and run again',
  );
  process.exit(1);
}

/** Checks Node and installs the packages of the lock file where they are missing; ends the process where it cannot. */
export async function makePackagesReady(say) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`需要 Node 20.19 或更新，现在是 ${process.versions.node} · Node 20.19 or newer is needed`);
    process.exit(1);
  }
  if (packagesAreReady()) return;

  await installPackages(say);
  say('依赖已装好 · Packages are ready');
}
