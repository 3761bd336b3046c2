import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/**
 * Turns the runner into one plain JavaScript file: a function's process then needs no compiler of its own.
 * @param folder where to put it
 * @returns its path
 */
export function buildRunner(folder: string): string {
  const outfile = path.join(folder, 'runner.cjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('./runner.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  return outfile;
}
