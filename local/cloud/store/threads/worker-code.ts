import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerBundle } from './worker-bundle';

/**
 * The worker threads' code as one CommonJS text, so that a thread starts in tens of milliseconds without a TypeScript
 * loader of its own. A built house has it lying beside; from the sources it is bundled once and kept under
 * node_modules/.cache by the hash of its sources.
 */
export function workerCode(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const built = readIfThere(path.join(folder, 'store-worker.cjs'));
  if (built !== undefined) return built;
  const root = path.resolve(folder, '../../../..');
  const cache = path.join(root, 'node_modules/.cache/yuanshou');
  const kept = path.join(cache, `store-worker-${sourceHash(path.dirname(folder), root)}.cjs`);
  const known = readIfThere(kept);
  if (known !== undefined) return known;
  const code = workerBundle();
  keep(cache, kept, code);

  return code;
}

function sourceHash(folder: string, root: string): string {
  const hash = createHash('sha256');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^testing/.test(name))
    .sort();
  for (const name of sources) hash.update(name).update(readFileSync(path.join(folder, name)));
  for (const name of ['mingo', 'bson', 'esbuild']) {
    hash.update(readIfThere(path.join(root, 'node_modules', name, 'package.json')) ?? '');
  }

  return hash.digest('hex').slice(0, 20);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // not there: the caller makes it
    return undefined;
  }
}

/** Several processes may start at once: each writes its own file and moves it into place. Earlier versions go. */
function keep(folder: string, file: string, code: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const mine = `${file}.${process.pid}`;
    writeFileSync(mine, code);
    renameSync(mine, file);
    for (const name of readdirSync(folder)) {
      if (/^store-worker-\w+\.cjs$/.test(name) && name !== path.basename(file))
        rmSync(path.join(folder, name));
    }
  } catch (thrown) {
    // a read-only node_modules only costs the time of bundling at every start
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
  }
}
