import type { buildSync as BuildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The worker threads' code as one CommonJS text. esbuild is loaded only here, when there is something to bundle;
 * `buildSync` leaves no helper process behind.
 */
export function workerBundle(): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as { buildSync: typeof BuildSync };
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    logLevel: 'silent',
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'import.meta.url': 'workerFrom' },
    banner: { js: "const workerFrom = require('node:worker_threads').workerData.from;" },
  });

  return outputFiles[0]?.text ?? '';
}
