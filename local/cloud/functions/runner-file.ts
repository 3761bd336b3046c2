import type { buildSync as BuildSync } from 'esbuild';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The runner as one plain JavaScript file: a function's process then needs no compiler of its own.
 * A built house has it lying beside; from the sources it is made now.
 * @param folder where to put it then
 * @returns its path
 */
export function runnerFile(folder: string): string {
  const built = fileURLToPath(new URL('./runner.cjs', import.meta.url));
  if (existsSync(built)) return built;

  const made = path.join(folder, 'runner.cjs');
  writeFileSync(made, runnerBundle());

  return made;
}

/** The runner's code as CommonJS text. */
export function runnerBundle(): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as { buildSync: typeof BuildSync };
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./runner.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });

  return outputFiles[0]?.text ?? '';
}
