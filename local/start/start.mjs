// `npm start`: packages, then the build in a process that ends, then the built house in this one. So nothing that
// only builds stays in memory, and a start that finds everything ready loads no compiler.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePackagesReady, root } from './packages.mjs';
import { watchSources } from './watch.mjs';

const sources = ['cloudfunctions', 'console', 'contract', 'design', 'domain', 'local', 'miniprogram'];
const settings = ['package-lock.json', 'tsconfig.json'];
const results = ['cloudfunctions', 'console/index.html', 'house/serve.js', 'phone/index.html'];
const stamp = join(root, 'dist', '.built', 'looked-at');

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** What the sources look like from outside: a name, a size or a time that changed sends them to the build. */
function look() {
  const hash = createHash('sha256').update(process.version);
  const files = [...settings.map((name) => join(root, name))];
  for (const folder of sources) files.push(...filesBelow(join(root, folder)));
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }

  return hash.digest('hex');
}

function isBuilt(seen) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== seen) return false;

  return results.every((name) => existsSync(join(root, 'dist', name)));
}

/** @param asked options of the build */
function build(asked = []) {
  return new Promise((done) => {
    const script = [join(root, 'local/start/ready.mjs'), 'local/build/build.ts', ...asked];
    const child = spawn(process.execPath, script, { cwd: root, stdio: 'inherit' });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code ?? 1);
    });
  });
}

await makePackagesReady((line) => process.stdout.write(`${line}\n`));
const seen = look();
if (!isBuilt(seen)) {
  const code = await build();
  if (code !== 0) process.exit(code);
  mkdirSync(join(root, 'dist', '.built'), { recursive: true });
  writeFileSync(stamp, seen);
}
await import(pathToFileURL(join(root, 'dist', 'house', 'serve.js')).href);
if (process.argv.includes('--watch')) {
  // The running house keeps its own files: it still asks for parts of them.
  const beside = ['--only', 'miniprogram,cloudfunctions,console,phone'];
  watchSources(
    root,
    sources,
    () => build(beside),
    (line) => console.log(`  ${line}`),
  );
}
